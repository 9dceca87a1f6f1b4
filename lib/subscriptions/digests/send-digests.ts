import { db, type Transaction } from '@/lib/db';
import { queueMail } from '@/lib/mail/queue-mail';
import { collectNews, MOST_SECTIONS } from '@/lib/subscriptions/digests/collect-news';
import { digestLetter, digestPush } from '@/lib/subscriptions/digests/digest-letter';
import type { Told } from '@/lib/subscriptions/digests/news';
import { queuePush } from '@/lib/subscriptions/push/queue-push';
import { MOST_SUBSCRIPTIONS } from '@/lib/subscriptions/queries';
import type { Frequency } from '@/lib/subscriptions/schema';

/** So long a decision may still be undone, and a transaction that began earlier may still commit. */
const SETTLING_MS = 60_000;
const READERS_AT_ONCE = 100;

/**
 * The task that tells subscribers what is new: one letter for each reader and run, everything in it once,
 * nothing twice and nothing that is gone. Telling and remembering that it was told are one transaction.
 */
export async function sendDigests({ frequency }: { frequency: Frequency }, now = new Date()): Promise<void> {
  const until = new Date(now.getTime() - SETTLING_MS);
  const failures: unknown[] = [];
  let due: number[] = [];
  do {
    due = await subscribersWithNews(frequency, until, due.at(-1) ?? 0);
    for (const subscriberId of due) {
      const told = db.$transaction((tx) => tell(tx, { subscriberId, frequency, until }));
      await told.catch((error: unknown) => failures.push(error));
    }
  } while (due.length === READERS_AT_ONCE);
  // One letter that cannot be made keeps none of the others; the task is tried again for it.
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} digests failed`);
}

/** Readers for whom something became public; each kind asks its own index. */
async function subscribersWithNews(frequency: Frequency, until: Date, after: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT s."subscriberId" AS id
    FROM "Subscription" s JOIN "Subscriber" r ON r.id = s."subscriberId"
    WHERE s.frequency = ${frequency}::"Frequency" AND s.kind <> 'NEWSLETTER' AND s."confirmedAt" IS NOT NULL
      AND r.id > ${after}::int AND r."suppressedAt" IS NULL AND (r."pausedUntil" IS NULL OR r."pausedUntil" < now())
      AND CASE s.kind
        WHEN 'TOPIC' THEN EXISTS (
          SELECT FROM "Article" a JOIN "_ArticleToTopic" l ON l."A" = a.id
          WHERE l."B" = s."targetId" AND a.status = 'PUBLISHED' AND NOT a.standing AND a."publishedAt" > s."toldUntil" AND a."publishedAt" <= ${until})
        WHEN 'AUTHOR' THEN EXISTS (
          SELECT FROM "Article" a JOIN "_ArticleToAuthor" l ON l."A" = a.id
          WHERE l."B" = s."targetId" AND a.status = 'PUBLISHED' AND NOT a.standing AND a."publishedAt" > s."toldUntil" AND a."publishedAt" <= ${until})
        WHEN 'THREAD' THEN EXISTS (
          SELECT FROM "Comment" c WHERE c."articleId" = s."targetId" AND c."publishedRevisionId" IS NOT NULL
            AND c."publishedAt" > s."toldUntil" AND c."publishedAt" <= ${until})
        -- Whether one of them fits its search is asked for each reader, in newsOf.
        WHEN 'ADVERTS' THEN EXISTS (
          SELECT FROM "BoardEntry" b WHERE b."publishedAt" > s."toldUntil" AND b."publishedAt" <= ${until}
            AND (b.until IS NULL OR b.until > now()))
        WHEN 'MENTIONS' THEN EXISTS (
          SELECT FROM "User" u JOIN "Notification" n ON n."userId" = u.id JOIN "Comment" c ON c.id = n."commentId"
          WHERE u.email = r.email AND (n.kind = 'MENTION' OR n.mentions) AND c."publishedRevisionId" IS NOT NULL
            AND c."publishedAt" > s."toldUntil" AND c."publishedAt" <= ${until})
        ELSE EXISTS (
          SELECT FROM "User" u JOIN "Comment" p ON p."authorId" = u.id JOIN "Comment" c ON c."parentId" = p.id
          WHERE u.email = r.email AND c."publishedRevisionId" IS NOT NULL
            AND c."publishedAt" > s."toldUntil" AND c."publishedAt" <= ${until})
      END
    ORDER BY id LIMIT ${READERS_AT_ONCE}::int`;
  return rows.map(({ id }) => id);
}

interface Telling {
  subscriberId: number;
  frequency: Frequency;
  until: Date;
}

/** One letter or one push for one reader; several only when there is more than fits one. */
async function tell(tx: Transaction, { subscriberId, frequency, until }: Telling): Promise<void> {
  // Held until the letter is in the outbox: another worker then finds nothing new.
  const all = await tx.$queryRaw<(Told & { frequency: Frequency })[]>`
    SELECT s.id, s.kind, s."targetId", s.channel, s.frequency, s."confirmedAt", s."toldUntil", r.email
    FROM "Subscription" s JOIN "Subscriber" r ON r.id = s."subscriberId"
    WHERE s."subscriberId" = ${subscriberId} AND s.kind <> 'NEWSLETTER' AND s."confirmedAt" IS NOT NULL
    ORDER BY s.kind, s.id LIMIT ${MOST_SUBSCRIPTIONS}::int FOR UPDATE OF s`;
  const due = all.filter((subscription) => subscription.frequency === frequency && subscription.toldUntil < until);
  const others = all.filter((subscription) => subscription.frequency !== frequency);
  if (due.length === 0) return;
  const found = await collectNews(due, others, until);
  await tx.subscription.updateMany({ where: { id: { in: due.map(({ id }) => id) } }, data: { toldUntil: until } });
  const pushed = found.filter(({ subscription }) => subscription.channel === 'PUSH');
  const hasDevice = pushed.length > 0 && (await tx.pushDevice.count({ where: { subscriberId } })) > 0;
  // A browser that has forgotten us must not cost its reader the news.
  const mailed = hasDevice ? found.filter((news) => !pushed.includes(news)) : found;
  if (hasDevice) await queuePush(tx, { subscriberId, push: digestPush(pushed) });
  const to = due[0]?.email ?? '';
  for (let at = 0; at < mailed.length; at += MOST_SECTIONS) {
    await queueMail(tx, digestLetter({ to, subscriberId, found: mailed.slice(at, at + MOST_SECTIONS) }));
  }
}
