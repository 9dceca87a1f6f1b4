import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';

/** Shows a person's comments to the actor again; also when they were shown already. */
export async function stopIgnoring({ personId }: { personId: string }, actor: Viewer): Promise<void> {
  await db.ignoredPerson.deleteMany({ where: { userId: actor.id, ignoredId: personId } });
}
