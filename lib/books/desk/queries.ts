import { db } from '@/lib/db';

/** All books for the desk, newest year first. */
export const deskBooks = () =>
  db.book.findMany({
    orderBy: [{ year: 'desc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, title: true, author: true, year: true, affiliate: true, coverId: true },
  });

/** One book with its topics and cover; null when there is none. */
export const deskBook = (id: number) =>
  db.book.findUnique({
    where: { id },
    select: {
      ...{ id: true, slug: true, title: true, author: true, isbn13: true, publisher: true, year: true },
      ...{ blurb: true, linkUrl: true, affiliate: true },
      topics: { select: { id: true } },
      cover: { select: { id: true, path: true, width: true, height: true, alt: true, avif: true } },
    },
  });
