import { type Signal, storedSignals, urgencyOf } from '@/lib/comments/screening/schema';
import type { Transaction } from '@/lib/db';

type Found =
  | { signals: Signal[]; score: number | null; language: string }
  /** What the adviser outside has said. */
  | { signals: Signal[]; advice: number };

const outside = ({ rule }: Signal) => rule === 'adviser';

/**
 * Keeps what was found about a wording beside what the other one, rules or adviser, has found; while it
 * is the newest wording, the queue can be filtered and ordered by it. Changes nothing that a reader sees.
 */
export async function keepScreening(tx: Transaction, revisionId: number, found: Found): Promise<void> {
  const [comment] = await tx.$queryRaw<{ id: number; newest: number }[]>`
    SELECT c.id, (SELECT max(n.id)::int FROM "CommentRevision" n WHERE n."commentId" = c.id) AS newest
    FROM "Comment" c JOIN "CommentRevision" r ON r."commentId" = c.id
    WHERE r.id = ${revisionId} FOR UPDATE OF c`;
  if (!comment) return;
  const before = await tx.screening.findUnique({ where: { revisionId }, select: { signals: true } });
  const kept = storedSignals.parse(before?.signals ?? []).filter((one) => outside(one) !== 'advice' in found);
  const signals = 'advice' in found ? [...kept, ...found.signals] : [...found.signals, ...kept];
  const data = { signals, ...('advice' in found ? { advice: found.advice } : { score: found.score }) };
  await tx.screening.upsert({ where: { revisionId }, create: { revisionId, ...data }, update: data });
  if (comment.newest !== revisionId) return;
  await tx.comment.update({
    where: { id: comment.id },
    data: {
      urgency: urgencyOf(signals),
      signals: [...new Set(signals.map(({ rule }) => rule))],
      ...('language' in found ? { language: found.language, screened: true } : {}),
    },
    select: { id: true },
  });
}
