import type { DemoBook } from '../types';

export const books: DemoBook[] = [
  {
    slug: 'the-honest-machine',
    title: 'The Honest Machine',
    author: 'Marisol Etheridge',
    isbn13: '9781528046176',
    publisher: 'Lantern & Quill',
    year: 2026,
    topics: ['models', 'research'],
    blurb:
      'How do you teach a system to admit that it does not know? A practitioner’s account, generous with failures and free of hype.',
    linkUrl: 'https://example.com/books/the-honest-machine',
  },
  {
    slug: 'copper',
    title: 'Copper: What Holds Up the Cloud',
    author: 'Eustace Rowntree',
    isbn13: '9781784639204',
    publisher: 'Millrace Press',
    year: 2025,
    affiliate: true,
    topics: ['infrastructure'],
    blurb:
      'From the mine to the transformer hall, a portrait of the metal behind the machines and the people who wind it.',
    linkUrl: 'https://example.com/books/copper',
  },
  {
    slug: 'nobody-at-night',
    title: 'Nobody at Night',
    author: 'Josephine Adeyinka-Rhys',
    isbn13: '9781409152736',
    publisher: 'Harbour House',
    year: 2026,
    affiliate: true,
    topics: ['work'],
    blurb:
      'A novel about the last human on a customs desk, the eleven programs she supervises, and the container nobody will open.',
    linkUrl: 'https://example.com/books/nobody-at-night',
  },
  {
    slug: 'if-they-had-knocked',
    title: 'If They Had Knocked',
    author: 'Ottoline Barrow',
    isbn13: '9781916370487',
    publisher: 'Marlowe Bay University Press',
    year: 2024,
    topics: ['regulation', 'society'],
    blurb:
      'Copyright, consent and courtesy in the age of training data. The rare law book that can be read on a train.',
    linkUrl: 'https://example.com/books/if-they-had-knocked',
  },
  {
    slug: 'a-field-guide-to-wrong-answers',
    title: 'A Field Guide to Wrong Answers',
    author: 'Barnaby Tollemache',
    isbn13: '9781037528163',
    publisher: 'Wren & Gable',
    year: 2025,
    topics: ['research', 'models'],
    blurb:
      'Seventy species of machine error, described, drawn and classified with a naturalist’s eye. Funny until you recognise your own.',
    linkUrl: 'https://example.com/books/a-field-guide-to-wrong-answers',
  },
  {
    slug: 'the-cardigan',
    title: 'The Cardigan and Other Stories',
    author: 'Nerys Vaughan-Pike',
    isbn13: '9781843065913',
    publisher: 'Small Hours',
    year: 2026,
    topics: ['society'],
    blurb: 'Nine stories about voices that remain. Quiet, exact and unexpectedly cheerful.',
    linkUrl: 'https://example.com/books/the-cardigan',
  },
];
