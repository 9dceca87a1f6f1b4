import { db } from '@/lib/db';

/** All authors with how much each has written, for the desk. */
export const deskAuthors = () =>
  db.author.findMany({
    orderBy: { name: 'asc' },
    take: 500,
    select: { id: true, name: true, role: true, slug: true, _count: { select: { articles: true } } },
  });

/** One author; null when there is none. */
export const deskAuthor = (id: number) =>
  db.author.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, slug: true, role: true, bio: true },
      portrait: { select: { id: true, path: true, alt: true } },
      _count: { select: { articles: true, reviewed: true, responsible: true } },
    },
  });
