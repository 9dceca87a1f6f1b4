import type { DemoAuthor } from '../types';

export const authors: DemoAuthor[] = [
  {
    slug: 'imogen-farraday',
    name: 'Imogen Farraday',
    role: 'Science editor',
    bio: 'Imogen Farraday covers language models and the people who build them. She trained as a statistician and still reads the appendices first.',
  },
  {
    slug: 'callum-okonjo',
    name: 'Callum Okonjo',
    role: 'Legal affairs correspondent',
    bio: 'Callum Okonjo writes about technology law and the regulators who enforce it. He spent six years as a court reporter.',
  },
  {
    slug: 'renata-solberg',
    name: 'Renata Solberg',
    role: 'Labour editor',
    bio: 'Renata Solberg reports on work, wages and automation from factories, hospitals and town halls.',
  },
  {
    slug: 'theo-marchbanks',
    name: 'Theo Marchbanks',
    role: 'Infrastructure editor',
    bio: 'Theo Marchbanks follows chips, cables and power stations. He is the author of a short history of the electricity meter.',
  },
];
