import type { DemoAdvert } from '../types';

export const adverts: DemoAdvert[] = [
  {
    slug: 'evaluation-scientist',
    title: 'Evaluation Scientist',
    company: 'Brackwater Institute',
    place: 'Brackwater',
    employmentType: 'FULL_TIME',
    remote: true,
    daysAgo: 1,
    applyUrl: 'https://example.com/jobs/evaluation-scientist',
    bodyHtml:
      '<p>We design examinations for language models, and we would like them to be harder to cheat. You will write questions with nurses, surveyors and tax clerks and work out whether the answers mean anything.</p><h2>You bring</h2><ul><li>solid statistics and clear prose</li><li>experience with human marking or psychometrics</li><li>a tolerance for inconclusive results</li></ul><p>Four-day weeks are welcome.</p>',
  },
  {
    slug: 'data-provenance-librarian',
    title: 'Data Provenance Librarian',
    company: 'Corrigan Language Systems',
    place: 'Dublin',
    employmentType: 'CONTRACT',
    remote: false,
    daysAgo: 2,
    applyUrl: 'https://example.com/jobs/provenance-librarian',
    bodyHtml:
      '<p>A fixed-term post of eighteen months. You will build the catalogue that we ought to have had from the start.</p><ul><li>qualification in librarianship or archives</li><li>comfortable with a command line</li><li>diplomatic, since you will be asking colleagues where things came from</li></ul><p>You report to the general counsel and may contradict her in writing.</p>',
  },
  {
    slug: 'transformer-winding-apprentice',
    title: 'Apprentice Winder, Large Power Transformers',
    company: 'Auglaize Electric',
    place: 'Lima, Ohio',
    employmentType: 'FULL_TIME',
    remote: false,
    daysAgo: 3,
    applyUrl: 'https://example.com/jobs/apprentice-winder',
    bodyHtml:
      '<p>Learn a trade that no machine has mastered. Five years, paid from the first day, taught by people who have done it for thirty.</p><ul><li>no previous experience required</li><li>steady hands, good hearing</li><li>help with moving and childcare</li></ul><p>Visit us on any Thursday and try the copper for yourself.</p>',
  },
  {
    slug: 'reporter-labour',
    title: 'Reporter, Work and Automation',
    company: 'Depesche',
    place: 'London',
    employmentType: 'FULL_TIME',
    remote: true,
    daysAgo: 5,
    applyUrl: 'https://example.com/jobs/reporter-work',
    bodyHtml:
      '<p>You would rather be in a warehouse at five in the morning than at a launch event. So would we.</p><ul><li>at least three years of reporting</li><li>the ability to read a balance sheet</li><li>a second language is an advantage</li></ul><p>Please send two pieces you are proud of and one that you would now write differently.</p>',
  },
  {
    slug: 'clinical-safety-engineer',
    title: 'Clinical Safety Engineer',
    company: 'St Oswin’s Hospital',
    place: 'Leeds',
    employmentType: 'PART_TIME',
    remote: false,
    daysAgo: 6,
    applyUrl: 'https://example.com/jobs/clinical-safety',
    bodyHtml:
      '<p>Twenty-four hours a week between the wards and the server room. You look after the learning systems we already use and decide, with clinicians, which ones we should not.</p><h2>Essential</h2><ul><li>engineering degree or equivalent experience</li><li>knowledge of hazard analysis</li><li>willingness to spend your first month with the porters</li></ul>',
  },
  {
    slug: 'compiler-engineer-small-models',
    title: 'Compiler Engineer, Small Models',
    company: 'Orrin Compute',
    place: 'Menlo Park',
    employmentType: 'FULL_TIME',
    remote: true,
    daysAgo: 8,
    applyUrl: 'https://example.com/jobs/compiler-engineer',
    bodyHtml:
      '<p>Our efficiency team halved the energy per answer last year. We believe there is another half in there.</p><ul><li>deep knowledge of code generation</li><li>experience with quantised arithmetic</li><li>a habit of measuring first</li></ul><p>The range is 165,000 to 210,000 dollars, and we publish everybody’s level.</p>',
  },
  {
    slug: 'policy-internship',
    title: 'Policy Internship',
    company: 'North Atlantic Energy Forum',
    place: 'Reykjavík',
    employmentType: 'INTERNSHIP',
    remote: false,
    daysAgo: 11,
    applyUrl: 'https://example.com/jobs/policy-internship',
    bodyHtml:
      '<p>Six months, paid, beginning in January. You will help to prepare a report on data centres and hydropower and spend two weeks in Nuuk.</p><ul><li>students of economics, law or engineering</li><li>good written English</li><li>warm boots</li></ul>',
  },
  {
    slug: 'community-linguist',
    title: 'Community Linguist',
    company: 'University of Marlowe Bay',
    place: 'Marlowe Bay',
    employmentType: 'PART_TIME',
    remote: false,
    daysAgo: 14,
    applyUrl: 'https://example.com/jobs/community-linguist',
    bodyHtml:
      '<p>You will work with three small language communities that wish to build models on their own terms. They decide what is recorded and where it is kept. You help with the rest.</p><ul><li>fieldwork experience</li><li>basic knowledge of speech technology</li><li>no fear of ferries</li></ul><p>Half-time for four years, with a travel budget.</p>',
  },
];
