import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import type { chosenEffect } from '@/lib/comments/screening/schema';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/** What a screening rule does from now on, for the whole team. Refuses: 403. */
export async function chooseEffect({ rule, effect }: z.output<typeof chosenEffect>, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.screeningChoice.upsert({ where: { rule }, create: { rule, effect }, update: { effect } });
}
