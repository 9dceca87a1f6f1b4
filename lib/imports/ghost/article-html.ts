import { videoAt } from '@/lib/articles/video';
import { escapeHtml } from '@/lib/html';
import { placePictures } from '@/lib/imports/place-pictures';
import { tidyArticle } from '@/lib/imports/tidy-article';

/** What Ghost writes where its own address belongs. */
export const HERE = '__GHOST_URL__';
/** A host that stands for the former site while its links become ours. */
const SITE = 'https://ghost.invalid';

/** The text of a Ghost post with its cards (bookmarks, galleries, embeds, files) as clean HTML of ours. */
export async function articleHtml(
  html: string,
  picture: (src: string, alt: string) => Promise<string>,
): Promise<string> {
  const plain = html
    .replaceAll(/<!--[\s\S]*?-->|<(script|style|svg)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<figure class="kg-card kg-bookmark-card[\s\S]*?<\/figure>/g, bookmark)
    .replaceAll(
      /<div class="kg-card kg-(?:audio|file|video)-card[\s\S]*?(?=<div class="kg-card|<(?:p|h\d|figure|ul|ol|blockquote)\b|$)/g,
      file,
    )
    .replaceAll(/<iframe\b[^>]*\bsrc="([^"]*)"[^>]*>(?:<\/iframe>)?/g, (_, url: string) => frame(url));
  return tidyArticle(await placePictures(plain.replaceAll(HERE, SITE), picture), SITE);
}

const first = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? '';
const link = (href: string, words: string) => (href ? `<p><a href="${href}">${words || href}</a></p>` : '');

/** A box that shows another page: its title, linked, and what was said about it. */
function bookmark(card: string): string {
  const title = first(/kg-bookmark-title">([^<]*)</, card);
  const about = first(/kg-bookmark-description">([^<]*)</, card);
  return `${link(first(/href="([^"]*)"/, card), title)}${about ? `<p>${about}</p>` : ''}`;
}

/** Sounds, films and files do not move in; the link still says where they are. */
const file = (card: string) =>
  link(first(/(?:href|src)="([^"]*)"/, card), first(/(?:title|file-card-title)">([^<]*)</, card));

const frame = (url: string) =>
  videoAt(url.replaceAll('&amp;', '&'))
    ? `<iframe src="${url}" title="Video"></iframe>`
    : link(url, escapeHtml(URL.parse(url.replaceAll('&amp;', '&'))?.hostname ?? ''));
