import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayWriteRules } from '@/lib/moderation/policy';
import type { NewRule } from '@/lib/moderation/rules/schema';

/** A new clause in its first version. Refuses: 403, 409 when key or number is taken. */
export async function addRule({ key, number, ...words }: NewRule, actor: Viewer): Promise<void> {
  if (!mayWriteRules(actor)) throw new Refusal('forbidden', 403);
  // The unique constraints decide a race; nothing is written where one of them is taken.
  const { count } = await db.houseRule.createMany({ data: { key, number }, skipDuplicates: true });
  if (count === 0) throw new Refusal('ruleTaken', 409);
  await db.houseRule.update({
    where: { key },
    data: { versions: { create: { version: 1, ...words } } },
    select: { id: true },
  });
  expire([tags.houseRules]);
}
