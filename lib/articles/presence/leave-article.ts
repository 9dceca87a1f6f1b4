import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';

/**
 * A page with the article was closed: a colleague may write in a quarter of a minute. Not at once, because
 * saving and taking over load the page anew, and it says so again then; longer than its beat, because the
 * two may arrive in either order.
 */
export async function leaveArticle({ id }: { id: number }, actor: Viewer): Promise<void> {
  await db.$executeRaw`
    UPDATE "ArticlePresence" SET until = least(until, now() + interval '15 seconds')
    WHERE "articleId" = ${id} AND "userId" = ${actor.id}`;
}
