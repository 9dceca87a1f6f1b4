import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { root } from '../paths';

/** The upright ones, in which every page is set, at the very addresses that the style sheets name. */
const FACES = /url\(\.\.(\/media\/(?:newsreader|source-sans-3)-latin-wght-normal\.[^)]+)\)/g;

const assets = join(root, '.next', 'static');
const link = [...new Set(styleSheets().flatMap((text) => [...text.matchAll(FACES)].map(([, face]) => face)))]
  .map((face) => `</_next/static${face}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
  .join(', ');

/**
 * Has browsers ask for the type of a page before they have read it, in a header, where it costs the page nothing:
 * so it is there when the page is first painted (app/styles/fonts.css). What Next would ask for, the page's head names.
 */
export function askForFaces(response: ServerResponse): void {
  if (!link) return;
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: never[]) => {
    const given: Record<string, unknown> = rest.find((argument) => typeof argument === 'object') ?? {};
    const type = given['content-type'] ?? given['Content-Type'] ?? response.getHeader('content-type');
    if (String(type).startsWith('text/html')) response.setHeader('Link', link);
    return writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
}

function styleSheets(): string[] {
  try {
    const folder = join(assets, 'chunks');
    const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    // In development there is no build.
    return [];
  }
}
