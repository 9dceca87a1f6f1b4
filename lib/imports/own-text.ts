/** Shorter pieces are copied by the engine itself. */
const SHORTEST = 13;

/**
 * The same text as one that stands alone. A piece cut out of a text keeps all of that text in memory: what is kept
 * while a file is read would keep the whole file.
 */
export const ownText = (text: string): string =>
  text.length < SHORTEST ? text : Buffer.from(text, 'utf16le').toString('utf16le');
