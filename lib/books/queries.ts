import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const BOOKS_A_PAGE = 24;
const book = {
  slug: true,
  title: true,
  author: true,
  publisher: true,
  year: true,
  isbn13: true,
  blurb: true,
  linkUrl: true,
  affiliate: true,
  cover: { select: { path: true, width: true, height: true, avif: true, alt: true, focusX: true, focusY: true } },
} as const;
const newestFirst = [{ year: 'desc' }, { id: 'asc' }] as const;

/** One page of the shelf, newest year first, and whether older ones follow. Cached. */
export async function shelf({ page }: { page: number }) {
  'use cache';
  keepUntilExpired(tags.books);
  const found = await db.book.findMany({
    orderBy: [...newestFirst],
    skip: (page - 1) * BOOKS_A_PAGE,
    take: BOOKS_A_PAGE + 1,
    select: book,
  });
  return { books: found.slice(0, BOOKS_A_PAGE), goesOn: found.length > BOOKS_A_PAGE };
}

/** Whether the shelf has this page. */
export const hasShelfPage = async (page: number): Promise<boolean> =>
  (await db.book.count()) > (page - 1) * BOOKS_A_PAGE;

/** A book by its slug, with its topics; null when there is none. Cached. */
export async function bookBySlug(slug: string) {
  'use cache';
  keepUntilExpired(tags.books);
  if (!isSlug(slug)) return null;
  return db.book.findUnique({ where: { slug }, select: { ...book, topics: { select: { slug: true, name: true } } } });
}

/** Books on any of the topics, newest first. Cached. */
export async function booksOn({ topicIds, take }: { topicIds: number[]; take: number }) {
  'use cache';
  keepUntilExpired(tags.books);
  return db.book.findMany({
    where: { topics: { some: { id: { in: topicIds } } } },
    orderBy: [...newestFirst],
    take,
    select: book,
  });
}
