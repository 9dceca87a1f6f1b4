import type { z } from 'zod';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { objectableUntil } from '@/lib/moderation/sanctions/policy';
import type { objection } from '@/lib/moderation/sanctions/schema';

/** What a sanctioned person says against it; somebody else than who imposed it answers. Refuses: 404 not theirs, 409 said already or too late. */
export async function objectToSanction(
  { sanctionId, text }: z.output<typeof objection>,
  actor: { id: string },
): Promise<void> {
  const sanction = await db.sanction.findFirst({
    where: { id: sanctionId, personId: actor.id },
    select: { createdAt: true, liftedAt: true },
  });
  if (!sanction) throw new Refusal('sanctionGone', 404);
  if (sanction.liftedAt) throw new Refusal('sanctionOver', 409);
  if (objectableUntil(sanction) < new Date()) throw new Refusal('objectionTooLate', 409);
  const { count } = await db.sanction.updateMany({
    where: { id: sanctionId, objectedAt: null },
    data: { objection: text, objectedAt: new Date() },
  });
  if (count === 0) throw new Refusal('objectedAlready', 409);
}
