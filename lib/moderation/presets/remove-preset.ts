import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/** Takes a text for reasons out of the list. Refuses: 403; one already gone is no mistake. */
export async function removePreset({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.reasonPreset.deleteMany({ where: { id } });
}
