import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';

/** A comment that waits for longer is worth a mail; nobody gets another one for half a day. */
export const LIMIT_HOURS = 4;
export const PAUSE_HOURS = 12;

/** Tells the moderators by mail when the oldest waiting comment has waited too long. For the task of that name. */
export async function remindModerators(): Promise<void> {
  const [queue] = await db.$queryRaw<{ waiting: number; hours: number | null }[]>`
    SELECT count(*)::int AS waiting, floor(extract(epoch FROM now() - min(r."createdAt")) / 3600)::int AS hours
    FROM "Comment" c
    JOIN LATERAL (SELECT "createdAt" FROM "CommentRevision" WHERE "commentId" = c.id ORDER BY number DESC LIMIT 1) r ON true
    WHERE c.status = 'WAITING'`;
  if (!queue || (queue.hours ?? 0) < LIMIT_HOURS) return;
  const { waiting, hours } = { ...queue, hours: queue.hours ?? 0 };
  await db.$transaction(async (tx) => {
    // Taking one's turn is one statement: several workers at once still write one letter a person.
    const due = await tx.$queryRaw<{ email: string }[]>`
      WITH due AS (
        INSERT INTO "ModeratorReminder" AS reminder ("userId", "sentAt")
        SELECT id, now() FROM "User" WHERE role IN ('MODERATOR', 'ADMIN')
        ON CONFLICT ("userId") DO UPDATE SET "sentAt" = now()
          WHERE reminder."sentAt" < now() - make_interval(hours => ${PAUSE_HOURS}::int)
        RETURNING "userId"
      )
      SELECT email FROM "User" JOIN due ON due."userId" = "User".id ORDER BY email`;
    for (const { email } of due) {
      await queueMail(tx, {
        to: email,
        subject: t('mail.reminder.subject', { count: waiting }),
        paragraphs: [t('mail.reminder.intro', { count: waiting, hours })],
        button: { url: `${env.SITE_URL}/desk/moderation`, label: t('mail.reminder.button') },
        closing: t('mail.reminder.closing', { hours: PAUSE_HOURS }),
      });
    }
  });
}
