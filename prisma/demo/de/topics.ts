import type { DemoTopic } from '../types';

export const topics: DemoTopic[] = [
  {
    slug: 'sprachmodelle',
    name: 'Sprachmodelle',
    description: 'Neue Modelle, ihre Fähigkeiten und ihre Grenzen.',
  },
  {
    slug: 'regulierung',
    name: 'Regulierung',
    description: 'Gesetze, Aufsicht und Rechtsprechung in Europa und anderswo.',
  },
  { slug: 'forschung', name: 'Forschung', description: 'Studien, Labore und Streitfragen der Wissenschaft.' },
  {
    slug: 'arbeitswelt',
    name: 'Arbeitswelt',
    description: 'Wie künstliche Intelligenz Berufe, Betriebe und Verwaltungen verändert.',
  },
  {
    slug: 'infrastruktur',
    name: 'Infrastruktur',
    description: 'Rechenzentren, Halbleiter, Strom und Wasser.',
  },
  {
    slug: 'gesellschaft',
    name: 'Gesellschaft & Kultur',
    description: 'Schule, Kunst, Medizin und der Alltag mit lernenden Systemen.',
  },
];
