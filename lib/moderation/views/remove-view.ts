import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';

/** Forgets one of one's own views; others' are not touched. */
export async function removeView({ id }: { id: number }, actor: Viewer): Promise<void> {
  await db.savedView.deleteMany({ where: { id, userId: actor.id } });
}
