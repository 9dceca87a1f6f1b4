import { db, type Transaction } from '@/lib/db';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import { newsOf, type Told } from '@/lib/subscriptions/digests/news';
import { centreUrl, endUrl, listHeaders } from '@/lib/subscriptions/links';
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
  let after = 0;
  for (;;) {
    const due = await subscribersWithNews(frequency, until, after);
    for (const subscriberId of due) await db.$transaction((tx) => tell(tx, { subscriberId, frequency, until }));
    if (due.length < READERS_AT_ONCE) return;
    after = due.at(-1) ?? 0;
  }
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
          WHERE l."B" = s."targetId" AND a.status = 'PUBLISHED' AND a."publishedAt" > s."toldUntil" AND a."publishedAt" <= ${until})
        WHEN 'AUTHOR' THEN EXISTS (
          SELECT FROM "Article" a JOIN "_ArticleToAuthor" l ON l."A" = a.id
          WHERE l."B" = s."targetId" AND a.status = 'PUBLISHED' AND a."publishedAt" > s."toldUntil" AND a."publishedAt" <= ${until})
        WHEN 'THREAD' THEN EXISTS (
          SELECT FROM "Comment" c WHERE c."articleId" = s."targetId" AND c."publishedRevisionId" IS NOT NULL
            AND c."publishedAt" > s."toldUntil" AND c."publishedAt" <= ${until})
        -- Whether one of them fits its search is asked for each reader, in newsOf.
        WHEN 'ADVERTS' THEN EXISTS (
          SELECT FROM "BoardEntry" b WHERE b."publishedAt" > s."toldUntil" AND b."publishedAt" <= ${until}
            AND (b.until IS NULL OR b.until > now()))
        WHEN 'MENTIONS' THEN EXISTS (
          SELECT FROM "User" u JOIN "Notification" n ON n."userId" = u.id JOIN "Comment" c ON c.id = n."commentId"
          WHERE u.email = r.email AND n.kind = 'MENTION' AND c."publishedRevisionId" IS NOT NULL
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

async function tell(tx: Transaction, { subscriberId, frequency, until }: Telling): Promise<void> {
  // Held until the letter is in the outbox: another worker then finds nothing new.
  const subscriptions = await tx.$queryRaw<Told[]>`
    SELECT s.id, s.kind, s."targetId", s."toldUntil", r.email
    FROM "Subscription" s JOIN "Subscriber" r ON r.id = s."subscriberId"
    WHERE s."subscriberId" = ${subscriberId} AND s.frequency = ${frequency}::"Frequency" AND s.kind <> 'NEWSLETTER'
      AND s."confirmedAt" IS NOT NULL AND s."toldUntil" < ${until}
    ORDER BY s.kind, s.id LIMIT 500 FOR UPDATE OF s`;
  const told = new Set<string>();
  const sections = [];
  const lists = [];
  for (const subscription of subscriptions) {
    const news = await newsOf(subscription, until);
    const items = (news?.items ?? []).filter(({ key }) => !told.has(key));
    if (!news || items.length === 0) continue;
    for (const { key } of items) told.add(key);
    sections.push({ title: news.title, items: items.map(({ item }) => item) });
    lists.push(subscription.id);
  }
  const ids = subscriptions.map(({ id }) => id);
  await tx.subscription.updateMany({ where: { id: { in: ids } }, data: { toldUntil: until } });
  const [first] = sections;
  const to = subscriptions[0]?.email;
  if (!first || !to) return;
  await queueMail(tx, {
    to,
    subject:
      sections.length === 1 ? t('mail.digest.one', { name: first.title }) : t('mail.digest.many', { count: told.size }),
    preheader: first.items[0]?.title ?? '',
    paragraphs: [],
    sections,
    footer: [
      { url: endUrl(lists), label: t(lists.length === 1 ? 'mail.digest.end' : 'mail.digest.endThese') },
      { url: centreUrl(subscriberId), label: t('mail.digest.centre') },
    ],
    headers: listHeaders('news', lists),
  });
}
