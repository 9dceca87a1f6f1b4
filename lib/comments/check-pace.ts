import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';

interface Writing {
  articleId: number;
  actor: { id: string };
  /** Network address of who writes; absent where there is none. */
  address?: string | undefined;
}

const DAY = 86_400_000;

/**
 * Whether somebody may write now: everybody's own pace, a slower one for accounts of the first day, one
 * for each network address (many accounts, one script), and the article's own in slow mode. Refuses with 429
 * and when to try again.
 */
export async function checkPace({ articleId, actor, address }: Writing): Promise<void> {
  const [person, article] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { createdAt: true } }),
    db.article.findUnique({ where: { id: articleId }, select: { slowModeMinutes: true } }),
  ]);
  if (article?.slowModeMinutes) await checkSlowMode({ articleId, actor, minutes: article.slowModeMinutes });
  if (address) await countAgainst('commentPerAddress', address);
  if (Date.now() - person.createdAt.getTime() < DAY) await countAgainst('commentNewAccount', actor.id);
  await countAgainst('comment', actor.id);
}

async function checkSlowMode({ articleId, actor, minutes }: Writing & { minutes: number }): Promise<void> {
  const last = await db.comment.findFirst({
    where: { authorId: actor.id, articleId },
    orderBy: { id: 'desc' },
    select: { createdAt: true },
  });
  const wait = minutes * 60_000 - (Date.now() - (last?.createdAt.getTime() ?? 0));
  if (wait > 0) throw new Refusal('slowMode', 429, { pace: minutes, minutes: Math.ceil(wait / 60_000) });
}
