import { env } from '@/lib/env';

export interface Entry {
  /** The page's full address; the entry's name for ever. */
  url: string;
  title: string;
  published: Date;
  changed: Date;
  authors: string[];
  topics: string[];
  summary: string;
  /** Clean HTML; '' where there is none beyond the summary. */
  html: string;
  /** The address of its main picture. */
  picture?: string;
  /** The full address of the page whose feed holds its comments, without a slash at its end. */
  discussion?: string;
}

export interface Feed {
  title: string;
  description: string;
  /** The path of the page that the feed is of, without a slash at its end; '' for the front page. */
  path: string;
  /** What follows the path of the page and of the feed, without the question mark. */
  query?: string;
  language: string;
  entries: Entry[];
  /** Who tells subscribers at once (WebSub); '' where nobody does. */
  hub: string;
}

/** The ways a feed is written, each with the end of its address. */
export const formats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type Format = keyof typeof formats;

/** Square, for a program's list of feeds. */
export const LOGO = `${env.SITE_URL}/icon-192.png`;

type Where = Pick<Feed, 'path' | 'query'>;
const tail = ({ query }: Where) => (query ? `?${query}` : '');
export const pageAddress = (feed: Where): string => `${env.SITE_URL}${feed.path || '/'}${tail(feed)}`;
export const feedAddress = (feed: Where, format: Format): string =>
  `${env.SITE_URL}${feed.path}/${formats[format]}${tail(feed)}`;

/** When the feed changed last, by its entries. */
export const newest = ({ entries }: Feed): Date =>
  new Date(Math.max(0, ...entries.map(({ changed }) => changed.getTime())));
