import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { OUTCOMES } from '@/lib/notifications/schema';
import { readToken, signToken } from '@/lib/signed-link';

/** One click in the mail program ends letters about one's own comments (RFC 8058); the site goes on telling. */
export const outcomeHeaders = (userId: string) => ({
  'List-Unsubscribe': `<${env.SITE_URL}/api/unsubscribe/${signToken('outcomes', userId)}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Whose letters a token of ours ends; null when it is none. */
export const outcomesOf = (token: string): string | null => readToken('outcomes', token);

/** No more letters about decisions, neither those that would come nor those that are being gathered. */
export async function stopOutcomeMail({ userId }: { userId: string }): Promise<void> {
  if ((await db.user.count({ where: { id: userId } })) === 0) return;
  await db.$transaction(async (tx) => {
    await tx.mailChoice.deleteMany({ where: { userId } });
    await tx.mailChoice.createMany({ data: OUTCOMES.map((outcome) => ({ userId, outcome, pace: 'OFF' as const })) });
    await tx.notification.updateMany({ where: { userId, mailDue: { not: null } }, data: { mailDue: null } });
  });
}
