import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import type { Letter } from '@/lib/mail/letter';
import { type Held, queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import type { NoticeOutcome } from '@/prisma/generated/enums';

interface Settled {
  commentId: number;
  article: string;
  outcome: NoticeOutcome;
  explanation: string;
}

/**
 * Closes the open notices of a comment in the transaction of what settles them, and tells each reporter
 * what came of it and what can be done against that (DSA Art. 16(5)).
 */
export async function settleNotices(tx: Transaction, settled: Settled, held?: Held): Promise<void> {
  const { commentId, outcome } = settled;
  const notices = await tx.notice.updateManyAndReturn({
    where: { commentId, outcome: null },
    data: { outcome, decisionId: held?.decisionId ?? null },
    select: { email: true },
  });
  for (const { email } of notices) {
    if (email) await queueMail(tx, { to: email, ...outcomeLetter(settled) }, held);
  }
}

/** What a reporter is told; the desk previews the same. */
export function outcomeLetter({ commentId, article, outcome, explanation }: Settled): Omit<Letter, 'to'> {
  const place = `${env.SITE_URL}/comments/${commentId}`;
  return {
    subject: t('mail.noticeOutcome.subject'),
    paragraphs: [
      t(`mail.noticeOutcome.${outcome}`, { article, place }),
      ...(outcome === 'KEPT' ? [explanation, t('mail.noticeOutcome.redress')] : []),
    ],
    ...(outcome !== 'GONE' && { closing: t('mail.noticeOutcome.closing') }),
  };
}
