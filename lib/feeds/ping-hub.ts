import type { Transaction } from '@/lib/db';
import { feedAddress } from '@/lib/feeds/feed';
import { settings } from '@/lib/site/settings/queries';

const PATIENCE = 10_000;

/** Within the transaction that publishes: the hub hears of it soon after, once for several in a row. */
export const pingHubSoon = (tx: Transaction) =>
  tx.$executeRaw`
    SELECT graphile_worker.add_job('ping_hub', '{}'::json, job_key => 'ping_hub', run_at => now() + interval '2 seconds')`;

/** The task: tells the hub, if there is one, that the site's feeds have news (WebSub §7). Throws, and so is tried again. */
export async function pingHub(): Promise<void> {
  const { webSubHub } = await settings();
  if (!webSubHub) return;
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const format of ['rss', 'atom', 'json'] as const) body.append('hub.url', feedAddress({ path: '' }, format));
  const answer = await fetch(webSubHub, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`the hub answered ${answer.status}`);
}
