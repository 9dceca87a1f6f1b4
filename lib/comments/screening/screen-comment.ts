import { keepScreening } from '@/lib/comments/screening/keep-screening';
import { languageOf, screeningFacts } from '@/lib/comments/screening/queries';
import { screen } from '@/lib/comments/screening/screen';
import { db } from '@/lib/db';

/**
 * The task: looks at one wording and keeps what the rules notice, for the moderator. Trying again gives
 * the same; a wording that is gone is nothing to do.
 */
export async function screenComment({ id: revisionId }: { id: number }): Promise<void> {
  const facts = await screeningFacts(revisionId);
  if (!facts) return;
  const found = {
    signals: screen(facts),
    score: facts.learned?.probability ?? null,
    language: languageOf(facts.source),
  };
  await db.$transaction((tx) => keepScreening(tx, revisionId, found));
}
