export type Mark = 'sameLink' | 'sameAuthor' | 'link' | 'author' | 'less' | 'quotes';

export interface Alike {
  id: number;
  version: number;
  revisionId: number;
  authorId: string;
  author: string | null;
  source: string;
  html: string;
  /** Trigram similarity of the texts, 0 to 1. */
  alike: number;
  sameAuthor: boolean;
  sameLink: boolean;
  /** All links are the same, or neither has any. */
  sameLinks: boolean;
  quotes: boolean;
  /** Comments of this author that were approved. */
  approved: number;
  /** What binds it to the first, and what sets it apart: then it is read by itself. */
  together: Mark[];
  apart: Mark[];
}

const NEAR_IDENTICAL = 0.6;
/** With the same link a reworded text is still the same advert. */
const REWORDED = 0.4;

/** Whether a look-alike may be decided together with the first, with the reasons for and against. */
export function judge(found: Omit<Alike, 'together' | 'apart'>): Alike {
  const enough = found.alike >= (found.sameLink ? REWORDED : NEAR_IDENTICAL);
  const against: [Mark, boolean][] = [
    ['less', !enough],
    ['link', !found.sameLinks && !found.sameLink],
    ['author', found.approved > 0 && !found.sameAuthor],
    ['quotes', found.quotes],
  ];
  const binding: [Mark, boolean][] = [
    ['sameLink', found.sameLink],
    ['sameAuthor', found.sameAuthor],
  ];
  const holds = (marks: [Mark, boolean][]) => marks.filter(([, holds]) => holds).map(([mark]) => mark);
  return { ...found, together: holds(binding), apart: holds(against) };
}
