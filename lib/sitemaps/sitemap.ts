import { env } from '@/lib/env';
import { xmlText } from '@/lib/feeds/xml';

interface Page {
  path: string;
  changed?: Date | null;
  /** The paths of its pictures, the main one first. */
  pictures?: string[];
  /** For Google News: what it is called and when it appeared. */
  news?: { title: string; date: Date; siteName: string; language: string };
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const address = (path: string) => `<loc>${xmlText(env.SITE_URL + path)}</loc>`;

/** A list of pages by the sitemap protocol 0.9, with Google's extensions where a page has a picture or is news. */
export function sitemap(pages: Page[]): string {
  const urls = pages.map(({ path, changed, pictures = [], news }) =>
    [
      `<url>${address(path)}`,
      lastmod(changed),
      ...pictures.map((src) => `<image:image><image:loc>${xmlText(env.SITE_URL + src)}</image:loc></image:image>`),
      ...(news ? [newsOf(news)] : []),
      '</url>',
    ].join(''),
  );
  return `${head}<urlset ${space} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${urls.join('\n')}\n</urlset>\n`;
}

const lastmod = (changed: Date | null | undefined) => (changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '');

/** The list of the lists. */
export function sitemapIndex(lists: Pick<Page, 'path' | 'changed'>[]): string {
  const entries = lists.map(({ path, changed }) => `<sitemap>${address(path)}${lastmod(changed)}</sitemap>`);
  return `${head}<sitemapindex ${space}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const newsOf = ({ title, date, siteName, language }: NonNullable<Page['news']>) =>
  [
    `<news:news><news:publication><news:name>${xmlText(siteName)}</news:name>`,
    `<news:language>${xmlText(language)}</news:language></news:publication>`,
    `<news:publication_date>${date.toISOString()}</news:publication_date>`,
    `<news:title>${xmlText(title)}</news:title></news:news>`,
  ].join('');

/** As the answer to a program. */
export const answerXml = (body: string | null): Response =>
  body === null
    ? new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
    : new Response(body, {
        headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
      });
