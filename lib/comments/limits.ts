// Everything that commenting is limited to, and why; how often something may be done stands in lib/rate-limit.ts, what
// the operator chooses (days, slow mode, domains without accounts) in the settings and at each article. /rules tells readers.

/** More than anybody reads to its end; longer is an article. */
export const MAX_LENGTH = 8_000;

/** Time enough to correct a slip; afterwards others have answered to this wording. */
export const MINUTES_TO_EDIT = 15;

/** For so long the same text in the same place is one whose answer was lost; later it may be meant. */
export const MINUTES_WITHOUT_REPEATS = 5;

/** Deeper replies stay in reading order but are filed beside their parent, so that no path grows without end. */
export const MAX_DEPTH = 16;

/** As much as one may quote: the reply still has to fit below it. */
export const MOST_QUOTED = 2_000;

/** One comment cannot call a crowd. */
export const MOST_MENTIONS = 10;

/** More than anybody quarrels with; each is looked up for every comment on a page. */
export const MOST_IGNORED = 500;

/** Whoever has not come back to a text by then will not; what nobody needs is not kept. */
export const DAYS_TO_KEEP_DRAFTS = 90;

/** More than anybody has begun and means to finish; a script must not fill the disk with them. */
export const MOST_DRAFTS = 50;

/** Nobody reads a form, thinks and types in less. */
export const QUICKEST_MS = 3_000;

/** Whoever waits so long has not sent by the dozen: patience proves as much as work does. */
export const PATIENCE_SECONDS = 60;

/** So long it counts when a form was shown: a tab may lie open over night, a note of it must not serve for ever. */
export const HOURS_OF_A_STAMP = 24;

/** About a second of a telephone's time. */
export const MOST_NUMBER = 30_000;
