import { db } from '@/lib/db';

export const savedViews = (viewer: { id: string }) =>
  db.savedView.findMany({
    where: { userId: viewer.id },
    orderBy: { name: 'asc' },
    take: 30,
    select: { id: true, name: true, query: true },
  });
