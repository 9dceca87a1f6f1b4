import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';

/** The task behind requestDataExport: stores the JSON and tells the person. Runs twice without harm. */
export async function exportData({ id }: { id: number }): Promise<void> {
  const wanted = await db.dataExport.findUnique({ where: { id, content: null }, select: { userId: true } });
  if (!wanted) return;
  const data = await everythingAbout(wanted.userId);
  await db.$transaction(async (tx) => {
    const { count } = await tx.dataExport.updateMany({
      where: { id, content: null },
      data: { content: JSON.stringify(data, null, 2), readyAt: new Date() },
    });
    if (count === 0) return;
    await queueMail(tx, {
      to: data.account.email,
      subject: t('mail.export.subject'),
      paragraphs: [t('mail.export.intro')],
      button: { url: `${env.SITE_URL}/account/data`, label: t('mail.export.button') },
      closing: t('mail.export.closing'),
    });
  });
}

/** Staff are not named: who decided is their data, what was decided is the person's. */
async function everythingAbout(userId: string) {
  const [account, comments, mails] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { id: userId },
      select: {
        ...{ email: true, emailVerified: true, name: true, image: true, role: true, createdAt: true },
        accounts: { select: { provider: true, providerAccountId: true } },
        sessions: { select: { createdAt: true, expires: true, device: true } },
        profile: { select: { slug: true, listed: true, bio: true, picture: true, status: true, reason: true } },
        reactions: { orderBy: { createdAt: 'asc' }, select: { commentId: true, createdAt: true } },
        drafts: { select: { articleId: true, parentId: true, text: true, updatedAt: true } },
        notifications: { select: { kind: true, commentId: true, createdAt: true, readAt: true } },
        mailChoices: { select: { outcome: true, pace: true } },
        notices: {
          select: { commentId: true, ground: true, reason: true, name: true, createdAt: true, outcome: true },
        },
        emailChange: { select: { email: true, expires: true } },
        sanctions: {
          select: {
            ...{ kind: true, reason: true, createdAt: true, expiresAt: true, liftedAt: true },
            ...{ objection: true, answer: true },
          },
        },
        hold: { select: { reason: true, createdAt: true } },
        notesOn: { select: { text: true, createdAt: true } },
        ignores: { select: { ignored: { select: { name: true } }, createdAt: true } },
      },
    }),
    db.comment.findMany({
      where: { authorId: userId },
      orderBy: { id: 'asc' },
      select: {
        ...{ id: true, parentId: true, status: true, createdAt: true, publishedAt: true, withdrawnAt: true },
        article: { select: { slug: true, title: true } },
        appeals: {
          select: {
            ...{ decisionId: true, createdAt: true, outcome: true },
            messages: { orderBy: { id: 'asc' }, select: { text: true, createdAt: true } },
          },
        },
        revisions: { orderBy: { number: 'asc' }, select: { number: true, source: true, createdAt: true } },
        decisions: {
          orderBy: { id: 'asc' },
          select: {
            ...{ verdict: true, decidedAt: true, explanation: true, quote: true, law: true, machineDetected: true },
            houseRuleVersion: { select: { title: true, version: true } },
          },
        },
      },
    }),
    db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } }).then(({ email }) =>
      db.mail.findMany({
        where: { to: email },
        orderBy: { id: 'asc' },
        select: { subject: true, createdAt: true, sentAt: true },
      }),
    ),
  ]);
  return { site: env.SITE_URL, account, comments, mails };
}
