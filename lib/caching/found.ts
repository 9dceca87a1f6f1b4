/** The header in which an answer tells cli/server/page-memory.ts, which takes it off, what it depends on. */
export const FOUND = 'x-found-fresh';

/** That an answer was true at this moment (of expiry.ts's clock) and is until one of the tags expires. */
export const foundFresh = (at: number, tags: readonly string[]): string => `${at} ${tags.join(',')}`;
