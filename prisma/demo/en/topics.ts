import type { DemoTopic } from '../types';

export const topics: DemoTopic[] = [
  {
    slug: 'models',
    name: 'Models',
    description: 'New language models, what they can do and where they fail.',
  },
  {
    slug: 'regulation',
    name: 'Regulation',
    description: 'Laws, regulators and court rulings around the world.',
  },
  { slug: 'research', name: 'Research', description: 'Studies, laboratories and open scientific questions.' },
  {
    slug: 'work',
    name: 'Work',
    description: 'How artificial intelligence changes jobs, firms and public offices.',
  },
  { slug: 'infrastructure', name: 'Infrastructure', description: 'Data centres, chips, power and water.' },
  {
    slug: 'society',
    name: 'Society & Culture',
    description: 'Schools, the arts, medicine and daily life with learning machines.',
  },
];
