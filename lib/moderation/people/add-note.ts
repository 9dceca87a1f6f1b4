import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';
import type { personNote } from '@/lib/moderation/sanctions/schema';

/** What moderators tell each other about a person, who can ask for it (GDPR Art. 15). Refuses: 403, 404. */
export async function addNote({ personId, text }: z.output<typeof personNote>, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const person = await db.user.findUnique({ where: { id: personId }, select: { id: true } });
  if (!person) throw new Refusal('personGone', 404);
  await db.personNote.create({ data: { personId, text, moderatorId: actor.id }, select: { id: true } });
}
