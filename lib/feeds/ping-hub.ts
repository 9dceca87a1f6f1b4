import { db, type Transaction } from '@/lib/db';
import { type Format, feedAddress, formats } from '@/lib/feeds/feed';
import { settings } from '@/lib/site/settings/queries';

const PATIENCE = 10_000;

/** Within the transaction that publishes: the hub hears of it soon after, once for several changes in a row. */
export const pingHubSoon = (tx: Transaction, articleId: number) =>
  tx.$executeRaw`
    SELECT graphile_worker.add_job('ping_hub', json_build_object('id', ${articleId}::int),
      job_key => ${`ping_hub:${articleId}`}, run_at => now() + interval '2 seconds')`;

/** The task: tells the hub, if there is one, which feeds have news (WebSub §7). Throws, and so is tried again. */
export async function pingHub({ id }: { id: number }): Promise<void> {
  const { webSubHub } = await settings();
  if (!webSubHub) return;
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const path of await changedFeeds(id)) {
    for (const format of Object.keys(formats) as Format[]) body.append('hub.url', feedAddress({ path }, format));
  }
  const answer = await fetch(webSubHub, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`the hub answered ${answer.status}`);
}

/** The pages in whose feeds the article stands. */
async function changedFeeds(articleId: number): Promise<string[]> {
  const slugs = { select: { slug: true } } as const;
  const article = await db.article.findUnique({ where: { id: articleId }, select: { topics: slugs, authors: slugs } });
  return [
    '',
    ...(article?.topics ?? []).map(({ slug }) => `/topics/${slug}`),
    ...(article?.authors ?? []).map(({ slug }) => `/authors/${slug}`),
  ];
}
