import type { Transaction } from '@/lib/db';
import { openAdverts } from '@/lib/jobs/open-adverts';
import type { Letter, Section } from '@/lib/mail/letter';
import { toldComment, toldSelect } from '@/lib/subscriptions/told-comment';

/** What a letter's item is about, as `kind id`. */
export const itemKey = (kind: 'article' | 'comment' | 'advert' | 'book', id: number) => `${kind} ${id}`;

/**
 * A letter without what has been taken down or has expired since it was written, and with comments as they are now: their
 * authors may have changed or erased their names. Null when nothing is left to say.
 */
export async function stillPublic<L extends Pick<Letter, 'paragraphs' | 'sections'>>(
  tx: Transaction,
  letter: L,
): Promise<L | null> {
  const sections = letter.sections ?? [];
  const keys = sections.flatMap(({ items }) => items.flatMap(({ key }) => key ?? []));
  const present = await publicAmong(tx, keys);
  const asNow = (item: Item): Item[] => {
    if (!item.key) return [item];
    if (!present.has(item.key)) return [];
    const now = present.get(item.key);
    // Of some a letter shows the title alone.
    return [now ? { ...item, title: now.title, text: item.text && now.text } : item];
  };
  const left = sections
    .map((section) => ({ ...section, items: section.items.flatMap(asNow) }))
    .filter(({ items }) => items.length > 0);
  if (left.length === 0 && letter.paragraphs.length === 0) return null;
  return { ...letter, sections: left };
}

type Item = Section['items'][number];

/** What of these is public; comments with the words that tell of them now. */
export async function publicAmong(
  tx: Transaction,
  keys: string[],
): Promise<Map<string, Pick<Item, 'title' | 'text'> | null>> {
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
    select: toldSelect,
    take,
  });
  const adverts = await tx.advert.findMany({
    where: { id: { in: ids('advert') }, ...openAdverts() },
    select: id,
    take,
  });
  const books = await tx.book.findMany({ where: { id: { in: ids('book') } }, select: id, take });
  return new Map([
    ...articles.map((row) => [itemKey('article', row.id), null] as const),
    ...comments.map((row) => [itemKey('comment', row.id), toldComment(row)] as const),
    ...adverts.map((row) => [itemKey('advert', row.id), null] as const),
    ...books.map((row) => [itemKey('book', row.id), null] as const),
  ]);
}
