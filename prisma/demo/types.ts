import type { Settings } from '@/lib/site/settings/schema';

export type DemoSettings = Partial<Settings>;

export type Motif = 'waves' | 'grid' | 'orbits' | 'circuit' | 'strata' | 'bloom';

export interface DemoTopic {
  slug: string;
  name: string;
  description: string;
}

export interface DemoAuthor {
  slug: string;
  name: string;
  role: string;
  bio: string;
}

export interface DemoArticle {
  slug: string;
  kicker: string;
  title: string;
  teaser: string;
  /** For example 'MENLO PARK / LONDON'. */
  dateline: string;
  bodyHtml: string;
  topics: string[];
  authors: string[];
  hoursAgo: number;
  corrections?: string[];
  ai?: {
    use: 'ASSISTED' | 'GENERATED';
    note: string /** Slug of an author. */;
    reviewer?: string;
    responsible?: string;
  };
  picture: { alt: string; caption: string; credit: string; motif: Motif };
}

export interface DemoAdvert {
  slug: string;
  title: string;
  company: string;
  place: string;
  employmentType: 'FULL_TIME' | 'PART_TIME' | 'CONTRACT' | 'INTERNSHIP';
  workplace: 'ONSITE' | 'HYBRID' | 'REMOTE';
  level?: 'ENTRY' | 'EXPERIENCED' | 'SENIOR' | 'LEAD';
  salaryMin?: number;
  salaryMax?: number;
  bodyHtml: string;
  applyUrl: string;
  topics: string[];
  daysAgo: number;
}

export interface DemoBook {
  slug: string;
  title: string;
  author: string;
  isbn13: string;
  publisher: string;
  year: number;
  blurb: string;
  linkUrl: string;
  affiliate?: boolean;
  topics: string[];
}

export interface DemoComment {
  /** Slug of the article. */
  article: string;
  key: string;
  parent?: string;
  /** 0..9, index into the demo commenters of the language. */
  person: number;
  hoursAfter: number;
  source: string;
  status: 'APPROVED' | 'WAITING' | 'REJECTED';
  ruleKey?: string;
  /** Only for REJECTED. */
  explanation?: string;
}

export interface DemoRule {
  key: string;
  number: number;
  title: string;
  shortText: string;
  fullText: string;
  /** Texts for the statement of reasons; the first is the default. */
  presets: { label: string; text: string }[];
}
