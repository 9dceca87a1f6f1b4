import type { Watched } from '@/lib/comments/screening/words/match';
import { MOST_WORDS } from '@/lib/comments/screening/words/schema';
import { db } from '@/lib/db';

const select = { match: true, text: true, except: true, effect: true, note: true } as const;

/** The team's list, as the rule reads it. */
export const watchedWords = (): Promise<Watched[]> =>
  db.watchedWord.findMany({ where: { effect: { not: 'OFF' } }, orderBy: { id: 'asc' }, take: MOST_WORDS, select });

/** The list as it is edited, by the alphabet, with who added what. */
export const wordList = () =>
  db.watchedWord.findMany({
    orderBy: [{ text: 'asc' }, { id: 'asc' }],
    take: MOST_WORDS,
    select: { id: true, ...select, createdAt: true, author: { select: { name: true } } },
  });
