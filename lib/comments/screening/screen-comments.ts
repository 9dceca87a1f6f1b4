import { keepScreenings } from '@/lib/comments/screening/keep-screenings';
import { languageOf, screeningFacts } from '@/lib/comments/screening/queries';
import { screen } from '@/lib/comments/screening/screen';
import { db } from '@/lib/db';

/**
 * Looks at wordings and keeps what the rules notice, for the moderator. Trying again gives the same; a wording
 * that is gone is nothing to do. Returns their ids.
 */
export async function screenComments(revisionIds: number[]): Promise<number[]> {
  const facts = await screeningFacts(revisionIds);
  const found = [...facts].map(([revisionId, known]) => ({
    revisionId,
    signals: screen(known),
    score: known.learned?.probability ?? null,
    language: languageOf(known.source),
  }));
  await db.$transaction((tx) => keepScreenings(tx, found));
  return revisionIds;
}
