import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const MOST = 500;

/** Wherever a person's comments stand, what the pages show beside them is taken anew. */
export async function expireThreadsOf(person: { id: string }): Promise<void> {
  const threads = await db.comment.findMany({
    where: { authorId: person.id, publishedRevisionId: { not: null } },
    distinct: ['articleId'],
    take: MOST,
    select: { articleId: true },
  });
  expire(threads.length === MOST ? [tags.site] : threads.map(({ articleId }) => tags.thread(articleId)));
}
