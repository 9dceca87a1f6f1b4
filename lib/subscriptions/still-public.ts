import type { Transaction } from '@/lib/db';
import { openAdverts } from '@/lib/jobs/open-adverts';
import type { Letter, Section } from '@/lib/mail/letter';

/** What a letter's item is about, as `kind id`. */
export const itemKey = (kind: 'article' | 'comment' | 'advert' | 'book', id: number) => `${kind} ${id}`;

/** A letter without what has been taken down or has expired since it was written; null when nothing is left to say. */
export async function stillPublic<L extends Pick<Letter, 'paragraphs' | 'sections'>>(
  tx: Transaction,
  letter: L,
): Promise<L | null> {
  const sections = letter.sections ?? [];
  const keys = sections.flatMap(({ items }) => items.flatMap(({ key }) => key ?? []));
  const present = await publicAmong(tx, keys);
  const isThere = ({ key }: Section['items'][number]) => !key || present.has(key);
  const left = sections
    .map((section) => ({ ...section, items: section.items.filter(isThere) }))
    .filter(({ items }) => items.length > 0);
  if (left.length === 0 && letter.paragraphs.length === 0) return null;
  return { ...letter, sections: left };
}

export async function publicAmong(tx: Transaction, keys: string[]): Promise<Set<string>> {
  const ids = (kind: string) =>
    keys.filter((key) => key.startsWith(`${kind} `)).map((key) => Number(key.slice(kind.length + 1)));
  const id = { id: true } as const;
  const take = keys.length;
  const articles = await tx.article.findMany({
    where: { id: { in: ids('article') }, status: 'PUBLISHED' },
    select: id,
    take,
  });
  const comments = await tx.comment.findMany({
    where: { id: { in: ids('comment') }, publishedRevisionId: { not: null }, article: { status: 'PUBLISHED' } },
    select: id,
    take,
  });
  const adverts = await tx.advert.findMany({
    where: { id: { in: ids('advert') }, ...openAdverts() },
    select: id,
    take,
  });
  const books = await tx.book.findMany({ where: { id: { in: ids('book') } }, select: id, take });
  return new Set([
    ...articles.map((row) => itemKey('article', row.id)),
    ...comments.map((row) => itemKey('comment', row.id)),
    ...adverts.map((row) => itemKey('advert', row.id)),
    ...books.map((row) => itemKey('book', row.id)),
  ]);
}
