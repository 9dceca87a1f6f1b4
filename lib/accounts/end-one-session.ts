import { createHash } from 'node:crypto';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** What a session is called on pages: its token would open the account to whoever reads over a shoulder. */
export const sessionName = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 32);

/** Ends one of a person's sessions. Refuses: 404 not theirs, or over already. */
export async function endOneSession({ name }: { name: string }, actor: { id: string }): Promise<void> {
  const { count } = await db.$transaction(async (tx) => {
    const sessions = await tx.session.findMany({ where: { userId: actor.id }, select: { sessionToken: true } });
    const meant = sessions.filter(({ sessionToken }) => sessionName(sessionToken) === name);
    return tx.session.deleteMany({ where: { sessionToken: { in: meant.map(({ sessionToken }) => sessionToken) } } });
  });
  if (count === 0) throw new Refusal('sessionGone', 404);
}
