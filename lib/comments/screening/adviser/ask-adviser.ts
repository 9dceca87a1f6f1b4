import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { keepScreenings } from '@/lib/comments/screening/keep-screenings';
import { screeningChoices } from '@/lib/comments/screening/queries';
import type { Signal } from '@/lib/comments/screening/schema';
import { effectOf } from '@/lib/comments/screening/screen';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { fetchPublic } from '@/lib/fetch-public';
import { log } from '@/lib/log';
import { isPublicAddress } from '@/lib/public-address';

/** Below that its answer is kept for the figures, and not shown. */
const SURE = 0.5;
const PATIENCE_MS = 3_000;
const MOST_BYTES = 64 * 1024;

const answer = z.object({
  /** That the comment should be refused. */
  score: z.number().min(0).max(1),
  reasons: z.array(z.string().max(300)).max(5).default([]),
});

/**
 * The task: asks the operator's adviser, if one is set, about one wording. It learns the text and the
 * article's title, and nothing of the author. An adviser that is down, slow or answers nonsense
 * changes nothing: the comment waits as ever.
 */
export async function askAdviser({ id: revisionId }: { id: number }): Promise<void> {
  if (!env.ADVISER_URL) return;
  const effect = effectOf('adviser', await screeningChoices());
  const revision = await db.commentRevision.findUnique({
    where: { id: revisionId },
    select: { source: true, comment: { select: { article: { select: { title: true } } } } },
  });
  if (!revision || effect === 'OFF') return;
  const body = JSON.stringify({ id: revisionId, text: revision.source, article: revision.comment.article.title });
  const given = await asked(env.ADVISER_URL, body).catch((error: Error) => {
    log.warn({ err: error }, 'the adviser did not answer');
    return null;
  });
  const advice = answer.safeParse(given);
  if (given !== null && !advice.success) log.warn('the adviser answered something else than advice');
  if (!advice.data) return;
  const { score, reasons } = advice.data;
  const values = { percent: Math.round(score * 100), reasons: reasons.join(' · ').replaceAll('\0', '').toWellFormed() };
  const said = reasons.length > 0 ? 'adviserReasons' : 'adviser';
  const signals: Signal[] = score >= SURE ? [{ rule: 'adviser', said, effect, values }] : [];
  await db.$transaction((tx) => keepScreenings(tx, [{ revisionId, signals, advice: score }]));
}

/**
 * Its answer, as parsed JSON. A name that leads inwards is not spoken to; a literal loopback address is the
 * operator's own machine, which env.ts has let through.
 */
async function asked(url: string, body: string): Promise<unknown> {
  const own = /^http:\/\/(127\.0\.0\.1|\[::1\])[:/]/.test(url);
  const { status, body: given } = await fetchPublic(url, {
    body,
    headers: { ...signatureOf(body), 'content-type': 'application/json' },
    ...{ timeoutMs: PATIENCE_MS, maxBytes: MOST_BYTES },
    isAllowed: (address) => own || isPublicAddress(address),
  });
  if (status !== 200) throw new Error(`answered ${status}`);
  return JSON.parse(given.toString());
}

/** Tells the adviser that it is us, now: HMAC-SHA-256 of the moment, a dot and the body. */
function signatureOf(body: string): Record<string, string> {
  const moment = Math.floor(Date.now() / 1000).toString();
  const signature = createHmac('sha256', env.ADVISER_SECRET ?? '')
    .update(`${moment}.${body}`)
    .digest('hex');
  return { 'x-depesche-timestamp': moment, 'x-depesche-signature': `sha256=${signature}` };
}
