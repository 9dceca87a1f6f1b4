import type { ArticleStatus } from '@/prisma/generated/enums';

/** A topic or an author under the name it had over there. */
export interface Named {
  /** Its name over there, as a second import will call it too. */
  id: string;
  slug: string;
  name: string;
  /** What was said about it. */
  about: string;
}

/** One article or page of a former site in our words, whichever system it comes from. */
export interface Incoming {
  id: string;
  title: string;
  slug: string;
  /** Clean HTML of ours. */
  html: string;
  teaser: string;
  status: ArticleStatus;
  at: Date | null;
  changedAt: Date | null;
  standing: boolean;
  commentsOpen: boolean;
  heroId: number | null;
  topics: Named[];
  authors: Named[];
  /** Where it was: paths, with `?p=` where that was the address. */
  addresses: string[];
  /** Tells whether it is over there what it was. */
  hash: string;
}

/** The site that an export comes from. */
export interface Origin {
  /** Its address: what has come from it is known by it. */
  source: string;
  dryRun: boolean;
}
