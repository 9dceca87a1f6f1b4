import { db, type Transaction } from '@/lib/db';
import type { Section } from '@/lib/mail/letter';
import { queueMail } from '@/lib/mail/queue-mail';
import { appealUrl } from '@/lib/moderation/appeals/appeal-link';
import { citation, named } from '@/lib/moderation/cite-rule';
import { decisionLetter } from '@/lib/moderation/decision-letter';
import { chooseMailLink, ownCommentUrl } from '@/lib/moderation/tell-author';
import { outcomeHeaders } from '@/lib/notifications/mail/stop-outcome-mail';
import { t } from '@/lib/site/messages';
import type { Prisma } from '@/prisma/generated/client';

const PEOPLE_AT_ONCE = 100;
/** More than that is to be read on the site. */
const MOST = 50;

/** The task behind hourly and daily letters: each person whose time has come gets one, with everything in it. */
export async function sendOutcomes(now = new Date()): Promise<void> {
  for (;;) {
    const due = await db.notification.findMany({
      where: { mailDue: { lte: now } },
      distinct: ['userId'],
      take: PEOPLE_AT_ONCE,
      select: { userId: true },
    });
    for (const { userId } of due) await db.$transaction((tx) => tell(tx, userId, now));
    if (due.length < PEOPLE_AT_ONCE) return;
  }
}

async function tell(tx: Transaction, userId: string, now: Date): Promise<void> {
  // Taken before it is read: another worker then finds nothing.
  const taken = await tx.notification.updateManyAndReturn({
    where: { userId, mailDue: { lte: now } },
    data: { mailDue: null },
    select: { decisionId: true },
  });
  const decisions = await tx.moderationDecision.findMany({
    where: { id: { in: taken.map(({ decisionId }) => decisionId) } },
    orderBy: { id: 'asc' },
    take: MOST,
    select,
  });
  const items = decisions.flatMap(told);
  if (items.length === 0) return;
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  await queueMail(tx, {
    to: email,
    subject: t('mail.outcomes.subject', { count: items.length }),
    paragraphs: [],
    sections: [{ title: t('mail.outcomes.title'), items }],
    closing: t('mail.human'),
    footer: [chooseMailLink()],
    headers: outcomeHeaders(userId),
  });
}

/** One decision as part of the letter: the same words, reasons and redress as in a letter of its own. */
function told({ comment, houseRuleVersion, notices, ...decision }: Decided): Section['items'] {
  const url = ownCommentUrl(comment.id);
  const rule = houseRuleVersion && named(houseRuleVersion);
  const letter = decisionLetter(
    { ...decision, rule },
    {
      article: comment.article.title,
      writtenAt: comment.createdAt,
      url,
      appealUrl: appealUrl(decision.id),
      stillVisible: decision.toStatus === 'APPROVED',
      noticed: notices.length > 0,
    },
  );
  return letter ? [{ url, title: letter.subject, text: letter.paragraphs.join('\n\n'), label: '' }] : [];
}

const select = {
  ...{ id: true, verdict: true, toStatus: true, law: true, explanation: true, quote: true, machineDetected: true },
  houseRuleVersion: { select: citation },
  notices: { take: 1, select: { id: true } },
  comment: { select: { id: true, createdAt: true, article: { select: { title: true } } } },
} as const;

type Decided = Prisma.ModerationDecisionGetPayload<{ select: typeof select }>;
