import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

/** The shelf, newest year first. Cached. */
export async function shelf() {
  'use cache';
  keepUntilExpired(tags.books);
  return db.book.findMany({
    orderBy: [{ year: 'desc' }, { id: 'asc' }],
    take: 50,
    select: {
      slug: true,
      title: true,
      author: true,
      publisher: true,
      year: true,
      isbn13: true,
      blurb: true,
      linkUrl: true,
    },
  });
}
