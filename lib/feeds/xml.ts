import { escapeHtml } from '@/lib/html';

/** Text as XML 1.0 may hold it: what no XML document can contain is left out, lone surrogates become U+FFFD. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  escapeHtml(text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
