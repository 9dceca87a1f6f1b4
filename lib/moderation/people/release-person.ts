import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';
import { dated, t } from '@/lib/site/messages';

/** Ends a hold; that there was one stays among the notes. Refuses: 403; one already over is no mistake. */
export async function releasePerson({ personId }: { personId: string }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const [hold] = await tx.$queryRaw<{ reason: string; createdAt: Date }[]>`
      DELETE FROM "PersonHold" WHERE "personId" = ${personId} RETURNING reason, "createdAt"`;
    if (!hold) return;
    const text = t('people.heldFrom', { date: dated(hold.createdAt).text, reason: hold.reason });
    await tx.personNote.create({ data: { personId, moderatorId: actor.id, text }, select: { id: true } });
  });
}
