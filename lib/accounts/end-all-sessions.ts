import { db } from '@/lib/db';

/** Signs a person out everywhere, this browser included. */
export async function endAllSessions(actor: { id: string }): Promise<void> {
  await db.session.deleteMany({ where: { userId: actor.id } });
}
