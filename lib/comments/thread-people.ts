import { keepUntilExpired, tags } from '@/lib/cache';
import { visible } from '@/lib/comments/queries';
import { db } from '@/lib/db';

/** More names help nobody to find one. */
const MOST = 300;

/** The names over an article's visible comments, whom one can call by "@name"; null when it is not there. */
export async function threadPeople(slug: string): Promise<string[] | null> {
  const article = await db.article.findFirst({ where: { slug, status: 'PUBLISHED' }, select: { id: true } });
  return article && namesIn(article.id);
}

/** Cached. */
async function namesIn(articleId: number): Promise<string[]> {
  'use cache';
  keepUntilExpired(tags.thread(articleId));
  const people = await db.user.findMany({
    where: { name: { not: null }, comments: { some: { articleId, ...visible } } },
    orderBy: { name: 'asc' },
    take: MOST,
    select: { name: true },
  });
  return people.flatMap(({ name }) => name || []);
}
