import { vocabularyFor } from '@/lib/comments/screening/queries';
import { findWatched, type Watched } from '@/lib/comments/screening/words/match';
import { type PatternFault, patternFault } from '@/lib/comments/screening/words/pattern';
import { db } from '@/lib/db';

const PATIENCE_MS = 2_000;
const SHOWN = 20;
const BEGINNING = 160;

interface Asked {
  entry: Watched;
  last: number;
}

export type Tried =
  | { fault: PatternFault }
  | {
      fault: null;
      /** So many of the latest decided comments were read, and so many of them refused. */
      tried: number;
      refused: number;
      hits: number;
      refusedHits: number;
      msPerThousand: number;
      /** It took too long, and was stopped. */
      cut: boolean;
      samples: { commentId: number; refused: boolean; found: string; beginning: string }[];
    };

/** What an entry would have found among the last decided comments, how often the team agreed, and what it costs. */
export async function tryEntry({ entry, last }: Asked): Promise<Tried> {
  const fault = entry.match === 'PATTERN' ? patternFault(entry.text) : null;
  if (fault) return { fault };
  const texts = await latestDecided(last);
  const vocabulary = await vocabularyFor(
    [entry],
    texts.map(({ source }) => source),
  );
  const samples: { commentId: number; refused: boolean; found: string; beginning: string }[] = [];
  let [tried, hits, refusedHits, spent] = [0, 0, 0, 0];
  for (const { commentId, refused, source } of texts) {
    const started = performance.now();
    const found = findWatched(entry, source, vocabulary);
    spent += performance.now() - started;
    tried++;
    if (found !== null) {
      hits++;
      refusedHits += Number(refused);
      if (samples.length < SHOWN) samples.push({ commentId, refused, found, beginning: around(source, found) });
    }
    if (spent > PATIENCE_MS) break;
    // Other requests are answered in between.
    if (tried % 100 === 0) await new Promise(setImmediate);
  }
  const refused = texts.slice(0, tried).filter((text) => text.refused).length;
  const msPerThousand = tried === 0 ? 0 : (spent / tried) * 1_000;
  return { fault: null, tried, refused, hits, refusedHits, msPerThousand, cut: tried < texts.length, samples };
}

/** The wordings decided last, with the decision that stands on each. */
const latestDecided = (last: number) =>
  db.$queryRaw<{ commentId: number; refused: boolean; source: string }[]>`
    SELECT d."commentId", d.verdict IN ('REJECT', 'TAKE_DOWN') AS refused, r.source
    FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId"
    WHERE d.verdict IN ('APPROVE', 'RESTORE', 'REJECT', 'TAKE_DOWN') AND r.source <> ''
      AND NOT EXISTS (
        SELECT FROM "ModerationDecision" later
        WHERE later."revisionId" = d."revisionId" AND later.id > d.id AND later.verdict NOT IN ('KEEP', 'UPHOLD'))
    ORDER BY d.id DESC LIMIT ${last}`;

function around(source: string, found: string): string {
  const at = Math.max(0, source.indexOf(found) - BEGINNING / 3);
  const passage = [...source.slice(at)].slice(0, BEGINNING).join('');
  return [at > 0 && '…', passage, at + passage.length < source.length && '…'].filter(Boolean).join('');
}
