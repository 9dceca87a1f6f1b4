export type Mark = 'sameLink' | 'sameSites' | 'sameAuthor' | 'link' | 'author' | 'less' | 'quotes';

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
  noLinks: boolean;
  /** All links lead to the same servers; also where neither has any. */
  sameSites: boolean;
  quotes: boolean;
  /** Comments of this author that were approved. */
  approved: number;
  /** What binds it to the first, and what sets it apart: then it is read by itself. */
  together: Mark[];
  apart: Mark[];
}

const NEAR_IDENTICAL = 0.6;
/** Reworded, a text is still the same advert where it has the same link, and almost so where it leads to the same server. */
const REWORDED = { sameLink: 0.4, sameSites: 0.5 };

/** Whether a look-alike may be decided together with the first, with the reasons for and against. */
export function judge(found: Omit<Alike, 'together' | 'apart'>): Alike {
  const sameSites = found.sameSites && !found.noLinks;
  const limit = found.sameLink ? REWORDED.sameLink : sameSites ? REWORDED.sameSites : NEAR_IDENTICAL;
  const against: [Mark, boolean][] = [
    ['less', found.alike < limit],
    ['link', !found.sameSites && !found.sameLink],
    ['author', found.approved > 0 && !found.sameAuthor],
    ['quotes', found.quotes],
  ];
  const binding: [Mark, boolean][] = [
    ['sameLink', found.sameLink],
    ['sameSites', sameSites && !found.sameLink],
    ['sameAuthor', found.sameAuthor],
  ];
  const holds = (marks: [Mark, boolean][]) => marks.filter(([, holds]) => holds).map(([mark]) => mark);
  return { ...found, together: holds(binding), apart: holds(against) };
}
