import type { Viewer } from '@/lib/accounts/find-viewer';
import { patternFault } from '@/lib/comments/screening/words/pattern';
import { MOST_WORDS, type WatchedInput } from '@/lib/comments/screening/words/schema';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/**
 * Adds a word or pattern to the team's list, or changes one; comments that come from now on are screened
 * with it. Refuses: 403, 400 a pattern that is broken or ambiguous, 404 gone, 409 there already or too many.
 */
export async function saveWord({ id, ...data }: WatchedInput, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const fault = data.match === 'PATTERN' ? patternFault(data.text) : null;
  if (fault) throw new Refusal(fault);
  const { match, text } = data;
  const same = await db.watchedWord.findUnique({ where: { match_text: { match, text } }, select: { id: true } });
  if (same && same.id !== id) throw new Refusal('wordThere', 409);
  if (id !== undefined) {
    const { count } = await db.watchedWord.updateMany({ where: { id }, data });
    if (count === 0) throw new Refusal('wordGone', 404);
    return;
  }
  if ((await db.watchedWord.count()) >= MOST_WORDS) throw new Refusal('tooManyWords', 409);
  const { count } = await db.watchedWord.createMany({ data: { ...data, authorId: actor.id }, skipDuplicates: true });
  if (count === 0) throw new Refusal('wordThere', 409);
}
