import type { Transaction } from '@/lib/db';
import { decisionsOf } from '@/lib/notifications/mail/outcome';
import { OUTCOMES, type Outcome, type Pace } from '@/lib/notifications/schema';

/** How soon an author gets mail of each outcome; what is gathered of one that is switched off is not sent any more. */
export async function setPaces(tx: Transaction, userId: string, paces: Record<Outcome, Pace>): Promise<void> {
  for (const outcome of OUTCOMES) {
    const pace = paces[outcome];
    await tx.mailChoice.upsert({
      where: { userId_outcome: { userId, outcome } },
      create: { userId, outcome, pace },
      update: { pace },
      select: { pace: true },
    });
    if (pace !== 'OFF') continue;
    const gathered = { userId, mailDue: { not: null }, decision: decisionsOf(outcome) };
    await tx.notification.updateMany({ where: gathered, data: { mailDue: null } });
  }
}
