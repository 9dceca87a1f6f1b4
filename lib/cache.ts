import { revalidateTag } from 'next/cache';

/** Every tag that a cached query may carry. */
export const tags = {
  articles: 'articles',
  article: (slug: string) => `article:${slug}`,
  thread: (articleId: number) => `thread:${articleId}`,
  adverts: 'adverts',
  advert: (slug: string) => `advert:${slug}`,
  books: 'books',
  houseRules: 'house-rules',
};

/** Called after the commit of every change that a reader can see; the next request sees it. */
export function expire(changed: readonly string[]): void {
  for (const tag of changed) revalidateTag(tag, { expire: 0 });
}
