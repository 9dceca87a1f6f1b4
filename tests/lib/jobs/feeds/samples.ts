const LONG = 'We build careful machines and look for somebody who likes to measure before they speak.';

/** One advert, as each format writes it; all but the title are the same for all. */
export const samples: Record<string, (title: string) => string> = {
  rss: (
    title,
  ) => `<?xml version="1.0"?><rss version="2.0" xmlns:job="http://example.org/job" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Jobs</title>
<item><title>${title}</title><link>https://works.example/jobs/1</link><guid>works-1</guid><category>Chips</category>
<job:company>Works GmbH</job:company><job:location>Bremen</job:location><job:type>Teilzeit</job:type>
<content:encoded><![CDATA[<h1>About</h1><p>${LONG}</p><script>alert(1)</script>]]></content:encoded></item></channel></rss>`,
  atom: (
    title,
  ) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><entry><id>urn:1</id><title>${title}</title>
<link rel="alternate" href="https://works.example/jobs/1"/><author><name>Works GmbH</name></author><location>Bremen</location>
<content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`,
  personio: (
    title,
  ) => `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs><position><id>77</id><subcompany>Works GmbH</subcompany><office>Bremen</office>
<name>${title}</name><jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>${LONG}</li></ul>]]></value></jobDescription></jobDescriptions>
<employmentType>permanent</employmentType><seniority>experienced</seniority><schedule>full-time</schedule></position></workzag-jobs>`,
  indeed: (
    title,
  ) => `<?xml version="1.0" encoding="ISO-8859-1"?><source><publisher>Board</publisher><job><title><![CDATA[${title}]]></title>
<referencenumber>R-9</referencenumber><url>http://works.example/jobs/1</url><company>Works GmbH</company><city>Bremen</city><country>Germany</country><postalcode>28195</postalcode>
<description><![CDATA[${LONG} Gr\xFC\xDFe]]></description><salary>50.000 - 60.000 EUR</salary><jobtype>fulltime</jobtype><remotetype>Hybrid remote</remotetype></job></source>`,
  greenhouse: (title) =>
    JSON.stringify({
      jobs: [
        {
          ...{ id: 4_000_001, title, absolute_url: 'https://boards.example/works/jobs/4000001' },
          ...{
            location: { name: 'Bremen' },
            company_name: 'Works GmbH',
            content: `&lt;p&gt;${LONG} &amp;amp; more&lt;/p&gt;`,
          },
        },
      ],
      meta: { total: 1 },
    }),
  lever: (title) =>
    JSON.stringify([
      {
        ...{
          id: 'abc',
          text: title,
          hostedUrl: 'https://jobs.example/works/abc',
          country: 'DE',
          workplaceType: 'remote',
        },
        ...{ categories: { location: 'Bremen', commitment: 'Full-time' }, description: `<div>${LONG}</div>` },
        ...{ lists: [{ text: 'You', content: '<li>measure</li>' }] },
        salaryRange: { min: 55_000, max: 65_000, currency: 'EUR', interval: 'per-year-salary' },
      },
    ]),
  JobPosting: (title) =>
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          item: {
            ...{
              '@type': 'JobPosting',
              title,
              url: '/jobs/1',
              description: `<p>${LONG}</p>`,
              validThrough: '2099-06-01',
            },
            hiringOrganization: { '@type': 'Organization', name: 'Works GmbH', sameAs: 'https://works.example' },
            jobLocation: { address: { addressLocality: 'Bremen', addressCountry: 'DE' } },
            ...{ employmentType: ['FULL_TIME'], jobLocationType: 'TELECOMMUTE' },
            baseSalary: { currency: 'EUR', value: { minValue: 4000, maxValue: 5000, unitText: 'MONTH' } },
          },
        },
      ],
    })}</script></head><body></body></html>`,
};

/** An Indeed feed of several adverts, by their numbers and titles. */
export const indeedOf = (adverts: Record<string, string>, more = '') =>
  `<source>${Object.entries(adverts)
    .map(
      ([number, title]) =>
        `<job><title>${title}</title><referencenumber>${number}</referencenumber><url>https://works.example/${number}</url><company>Works GmbH</company><city>Bremen</city><description>${LONG}</description>${more}</job>`,
    )
    .join('')}</source>`;
