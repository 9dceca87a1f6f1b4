import { xmlText } from '@/lib/feeds/xml';

export interface Entry {
  /** The page's full address; the entry's name for ever. */
  url: string;
  title: string;
  date: Date;
  authors: string[];
  topics: string[];
  summary: string;
  /** Clean HTML; '' where there is none beyond the summary. */
  html: string;
}

export interface Feed {
  title: string;
  description: string;
  /** The page that the feed is of, and the feed's own address. */
  url: string;
  self: string;
  language: string;
  entries: Entry[];
}

/** A feed as RSS 2.0 with Atom's self link, Dublin Core's authors and the full text in content:encoded. */
export function rss({ title, description, url, self, language, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(url)}</link>
<description>${xmlText(description)}</description>
<language>${xmlText(language)}</language>
<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>
${entries.map(item).join('\n')}
</channel>
</rss>
`;
}

const item = ({ url, title, date, authors, topics, summary, html }: Entry) =>
  [
    '<item>',
    `<title>${xmlText(title)}</title>`,
    `<link>${xmlText(url)}</link>`,
    `<guid isPermaLink="true">${xmlText(url)}</guid>`,
    `<pubDate>${date.toUTCString()}</pubDate>`,
    ...authors.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    ...topics.map((name) => `<category>${xmlText(name)}</category>`),
    `<description>${xmlText(summary)}</description>`,
    ...(html ? [`<content:encoded>${xmlText(html)}</content:encoded>`] : []),
    '</item>',
  ].join('\n');
