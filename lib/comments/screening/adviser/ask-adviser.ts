import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { postJson } from '@/lib/comments/screening/adviser/post-json';
import { keepScreening } from '@/lib/comments/screening/keep-screening';
import { screeningChoices } from '@/lib/comments/screening/queries';
import type { Signal } from '@/lib/comments/screening/schema';
import { effectOf } from '@/lib/comments/screening/screen';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { log } from '@/lib/log';

/** Below that its answer is kept for the figures, and not shown. */
const SURE = 0.5;

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
  const given = await postJson({ url: env.ADVISER_URL, body, headers: signatureOf(body) }).catch((error: Error) => {
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
  await db.$transaction((tx) => keepScreening(tx, revisionId, { signals, advice: score }));
}

/** Tells the adviser that it is us, now: HMAC-SHA-256 of the moment, a dot and the body. */
function signatureOf(body: string): Record<string, string> {
  const moment = Math.floor(Date.now() / 1000).toString();
  const signature = createHmac('sha256', env.ADVISER_SECRET ?? '')
    .update(`${moment}.${body}`)
    .digest('hex');
  return { 'x-depesche-timestamp': moment, 'x-depesche-signature': `sha256=${signature}` };
}
