import { env } from '@/lib/env';

// As lib/html.ts writes them: a frame that readers' programs take for a danger, and its page's address.
const VIDEO = /<details class="video">.*?<\/iframe>(<p>.*?<\/p>)<\/details>/gs;
const SCROLLING = /<div class="scroll" tabindex="0">(<table>.*?<\/table>)<\/div>/gs;

/** A text as readers' programs show it: full addresses, one file for a picture, a link for a video. */
export const entryHtml = (html: string): string =>
  html
    .replaceAll(VIDEO, '$1')
    .replaceAll(SCROLLING, '$1')
    .replaceAll(/<source [^>]*>|<\/?picture>/g, '')
    // Within tags only: a text may speak of attributes.
    .replaceAll(/<[a-z][^>]*>/g, (tag) =>
      tag
        .replaceAll(/ (?:srcset|sizes|loading)="[^"]*"/g, '')
        .replaceAll(/ (src|href)="\/(?!\/)/g, ` $1="${env.SITE_URL}/`),
    );
