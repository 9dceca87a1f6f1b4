import { db } from '@/lib/db';
import { oneClickHeaders } from '@/lib/mail/list-headers';
import { setPaces } from '@/lib/notifications/mail/set-paces';
import { readToken, signToken } from '@/lib/signed-link';

/** One click ends letters about one's own comments; the site goes on telling. */
export const outcomeHeaders = (userId: string) => oneClickHeaders('comments', signToken('outcomes', userId));

/** Whose letters a token of ours ends; null when it is none. */
export const outcomesOf = (token: string): string | null => readToken('outcomes', token);

/** No more letters about decisions, neither those that would come nor those that are being gathered. */
export async function stopOutcomeMail({ userId }: { userId: string }): Promise<void> {
  if ((await db.user.count({ where: { id: userId } })) === 0) return;
  await db.$transaction((tx) =>
    setPaces(tx, userId, { APPROVED: 'OFF', REFUSED: 'OFF', RETURNED: 'OFF', APPEAL: 'OFF' }),
  );
}
