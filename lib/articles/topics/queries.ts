import { db } from '@/lib/db';

/** All topics with how much is about each, for the desk. */
export const deskTopics = () =>
  db.topic.findMany({
    orderBy: { name: 'asc' },
    take: 500,
    select: { id: true, name: true, slug: true, _count: { select: { articles: true } } },
  });

/** One topic; null when there is none. */
export const deskTopic = (id: number) =>
  db.topic.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, slug: true, description: true },
      _count: { select: { articles: true, adverts: true, books: true } },
    },
  });
