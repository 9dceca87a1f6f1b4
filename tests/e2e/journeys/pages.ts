import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import type { Person } from '../person';
import type { Site } from '../site';
import { publicComment } from './journey';

/** The addresses of all pages by the folders of `app`, a part that varies in brackets; the fixed ones first. */
export const addresses = (): string[] =>
  globSync('app/**/page.tsx')
    .map((file) => file.slice('app'.length, -'/page.tsx'.length).replace('/(site)', '') || '/')
    .sort((a, b) => Number(a.includes('[')) - Number(b.includes('[')) || a.localeCompare(b));

/** One page of every kind that links lead a signed-in person to, as they find them. */
export async function everyPage({ context }: Person, site: Site): Promise<string[]> {
  // A feed beside a page is none.
  const kinds = addresses().map((kind) => ({ kind, shape: new RegExp(`^${kind.replaceAll(/\[\w+\]/g, '[^/.]+')}$`) }));
  const starts = ['/', '/account', '/account/sign-in', '/desk', '/desk/moderation?view=all&order=newest'];
  const found = new Map(starts.map((start) => [start.split('?')[0], start]));
  const pages = [...starts, `/comments/${await publicComment(site)}/notice`];
  for (const address of pages) {
    const html = await (await context.request.get(site.url + address)).text();
    for (const [, link = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)) {
      const href = link.replaceAll('&amp;', '&');
      const kind = kinds.find(({ shape }) => shape.test(href.split('?')[0] ?? ''))?.kind;
      if (!kind || found.has(kind)) continue;
      found.set(kind, href);
      pages.push(href);
    }
  }
  assert.ok(pages.length > 60, `only ${pages.length} pages were found`);
  return [...pages, '/desk/moderation?view=noticed', '/no-such-page'];
}
