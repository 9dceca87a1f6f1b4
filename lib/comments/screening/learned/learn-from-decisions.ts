import { learn } from '@/lib/comments/screening/learned/learn';
import type { Example } from '@/lib/comments/screening/learned/model';
import { pack } from '@/lib/comments/screening/learned/queries';
import { ENOUGH } from '@/lib/comments/screening/learned/schema';
import { db } from '@/lib/db';
import { log } from '@/lib/log';

/** The latest of each kind: what the team thinks today counts, and memory has an end. */
const MOST = 5_000;
const KEPT = 5;

/**
 * The task: learns from the team's own latest decisions, and from nothing else, what it refuses. Returns
 * whether there was enough to learn from.
 */
export async function learnFromDecisions(): Promise<boolean> {
  const [refused, accepted] = [await decided(true), await decided(false)];
  if (refused.length < ENOUGH || accepted.length < ENOUGH) return false;
  const { model, auc } = await learn(mixed(refused, accepted), () => new Promise(setImmediate));
  const data = { weights: pack(model), refused: refused.length, accepted: accepted.length, auc };
  const { id } = await db.learnedModel.create({ data, select: { id: true } });
  await db.learnedModel.deleteMany({ where: { id: { lte: id - KEPT } } });
  log.info({ refused: refused.length, accepted: accepted.length, auc }, 'the learned score has learned');
  return true;
}

/** The last decision that stands on each wording, the newest first. */
async function decided(refused: boolean): Promise<Example[]> {
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT left(r.source, 4000) AS text
    FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId"
    WHERE (CASE WHEN ${refused} THEN d.verdict IN ('REJECT', 'TAKE_DOWN') ELSE d.verdict IN ('APPROVE', 'RESTORE') END)
      AND r.source <> '' AND NOT EXISTS (
        SELECT FROM "ModerationDecision" later
        WHERE later."revisionId" = d."revisionId" AND later.id > d.id AND later.verdict NOT IN ('KEEP', 'UPHOLD'))
    ORDER BY d.id DESC LIMIT ${MOST}`;
  return rows.map(({ text }) => ({ text, refused }));
}

/** Both kinds evenly through the list, so that every fifth is a fair sample. */
const mixed = (...kinds: Example[][]): Example[] =>
  kinds
    .flatMap((kind) => kind.map((example, index) => ({ example, place: index / kind.length })))
    .sort((one, other) => one.place - other.place)
    .map(({ example }) => example);
