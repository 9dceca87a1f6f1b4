import type { z } from 'zod';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { visibleAnywhere } from '@/lib/comments/queries';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { GROUNDS, type notice } from '@/lib/moderation/notices/schema';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';

type Input = Omit<z.output<typeof notice>, 'goodFaith' | 'website'> & {
  /** Network address of who reports, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
};

/**
 * Takes somebody's notice of a visible comment and confirms it by mail at once (DSA Art. 16(4)); the
 * same person's second notice of the same comment changes nothing while the first is open, unless its ground is
 * graver. Danger to life is told to all moderators at once, its evidence kept. Refuses: 403 signed out, 404 not visible, 429 too often.
 */
export async function sendNotice({ address, ...input }: Input, actor: { id: string } | null): Promise<void> {
  if (address) await countAgainst('noticePerAddress', address);
  if (input.email) await countAgainst('noticePerEmail', input.email);
  await db.$transaction(async (tx) => {
    if (actor) await refuseErased(tx, actor);
    // Whoever takes the comment away now waits, and then finds the notice.
    await tx.$executeRaw`SELECT FROM "Comment" WHERE id = ${input.commentId} FOR SHARE`;
    const comment = await tx.comment.findFirst({
      where: { id: input.commentId, ...visibleAnywhere },
      select,
    });
    if (!comment?.publishedRevision) throw new Refusal('commentGone', 404);
    const evidence = input.ground === 'DANGER' ? evidenceOf(comment) : undefined;
    const { count } = await tx.notice.createMany({
      data: {
        ...input,
        revisionId: comment.publishedRevision.id,
        reporterId: actor?.id ?? null,
        ...(evidence && { evidence }),
      },
      skipDuplicates: true,
    });
    if (count === 0 && !(await aggravate(tx, input, evidence))) return;
    if (input.email) await confirm(tx, input.email, comment);
    if (input.ground === 'DANGER') await alarm(tx, comment);
  });
}

/** What somebody adds to their open notice when they report worse; false when it is no worse. */
async function aggravate(
  tx: Transaction,
  { commentId, email, ground, reason }: Omit<Input, 'address'>,
  evidence: object | undefined,
): Promise<boolean> {
  const lesser = GROUNDS.slice(0, GROUNDS.indexOf(ground));
  // The outcome is named for the trigger that tells open desks.
  const count = await tx.$executeRaw`
    UPDATE "Notice" SET ground = ${ground}::"NoticeGround", reason = reason || E'\n\n' || ${reason}, outcome = NULL,
      evidence = coalesce(${evidence ? JSON.stringify(evidence) : null}::jsonb, evidence)
    WHERE "commentId" = ${commentId} AND email = ${email} AND outcome IS NULL AND ground::text = ANY(${lesser}::text[])`;
  return count > 0;
}

const select = {
  id: true,
  createdAt: true,
  author: { select: { id: true, name: true, email: true } },
  article: { select: { slug: true, title: true } },
  publishedRevision: { select: { id: true, source: true, createdAt: true } },
} as const;

interface Reported {
  id: number;
  createdAt: Date;
  author: { id: string; name: string | null; email: string };
  article: { slug: string; title: string };
  publishedRevision: { source: string; createdAt: Date } | null;
}

const evidenceOf = ({ author, article, publishedRevision, createdAt }: Reported) => ({
  author: { ...author },
  article: article.slug,
  text: publishedRevision?.source ?? '',
  writtenAt: (publishedRevision?.createdAt ?? createdAt).toISOString(),
});

const confirm = (tx: Transaction, to: string, { id, article }: Reported) =>
  queueMail(tx, {
    to,
    subject: t('mail.noticeReceipt.subject'),
    paragraphs: [
      t('mail.noticeReceipt.intro', { article: article.title, place: `${env.SITE_URL}/comments/${id}` }),
      t('mail.noticeReceipt.next'),
    ],
    closing: t('mail.noticeReceipt.closing'),
  });

async function alarm(tx: Transaction, { id, article }: Reported): Promise<void> {
  const team = await tx.user.findMany({
    where: { role: { in: ['MODERATOR', 'ADMIN'] } },
    take: 200,
    select: { email: true },
  });
  for (const { email } of team) {
    await queueMail(tx, {
      to: email,
      subject: t('mail.danger.subject'),
      paragraphs: [t('mail.danger.intro', { article: article.title })],
      button: { url: `${env.SITE_URL}/desk/moderation/comments/${id}`, label: t('mail.danger.button') },
    });
  }
}
