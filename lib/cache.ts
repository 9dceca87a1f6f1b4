import { cacheLife, cacheTag, revalidateTag } from 'next/cache';

/** Every tag that a cached query may carry. */
export const tags = {
  /** Everything: carried by each cached query. */
  site: 'site',
  articles: 'articles',
  article: (slug: string) => `article:${slug}`,
  /** Anything visible changed in any thread: lists that count comments. */
  discussions: 'discussions',
  thread: (articleId: number) => `thread:${articleId}`,
  /** Somebody's role: shown beside the name. */
  roles: 'roles',
  /** What a person tells about themselves. */
  person: (id: string) => `person:${id}`,
  adverts: 'adverts',
  advert: (slug: string) => `advert:${slug}`,
  books: 'books',
  houseRules: 'house-rules',
  newsletter: 'newsletter',
  settings: 'settings',
};

/** Inside a cached query: its answer is good until one of the tags expires, however long that takes. */
export function keepUntilExpired(...names: string[]): void {
  cacheTag(tags.site, ...names);
  cacheLife('max');
}

/** Also inside: its answer changes by itself at this moment; whoever asks first afterwards may still get the old one. */
export function keepUntil(moment: Date): void {
  cacheLife({ revalidate: Math.max(60, Math.ceil((moment.getTime() - Date.now()) / 1000)) });
}

/** Called after the commit of every change that a reader can see; the next request sees it. */
export function expire(changed: readonly string[]): void {
  for (const tag of changed) revalidateTag(tag, { expire: 0 });
}
