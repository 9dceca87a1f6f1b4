import type { Choices } from '@/lib/comments/screening/screen';
import type { Watched } from '@/lib/comments/screening/words/match';

/** All that the rules may know of a comment; loaded beforehand, so that each rule is a pure function. */
export interface Facts {
  source: string;
  author: {
    hours: number;
    /** Comments of this person that were approved before. */
    approved: number;
    /** Since their comment before this one; null for a first one. */
    secondsSinceLast: number | null;
  };
  /** Recent comments with the very same words. */
  twins: number;
  /** The refused comment that it resembles most, with their trigram similarity (0 to 1); null: none. */
  refusedLike: { id: number; likeness: number } | null;
  watched: Watched[];
  /** Words of the site's own texts, among those that watched words ask for. */
  vocabulary: ReadonlySet<string>;
  /** What the learned score says; null before there is one. */
  learned: Learned | null;
  choices: Choices;
}

export interface Learned {
  /** That the team would refuse it, 0 to 1. */
  probability: number;
  /** The words that speak most against it. */
  words: string[];
  /** Of so many comments of the last thirty days it judged so many as the team did. */
  agreed: number;
  compared: number;
}
