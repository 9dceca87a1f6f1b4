import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/** Takes back one's own note. Refuses: 403; one already gone, or somebody else's, is left as it is. */
export async function removeNote({ noteId }: { noteId: number }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.personNote.deleteMany({ where: { id: noteId, moderatorId: actor.id } });
}
