import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/** Takes an entry off the team's list. Refuses: 403; one already gone is no mistake. */
export async function removeWord({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.watchedWord.deleteMany({ where: { id } });
}
