import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As React writes the scripts of a page; those of the strict policy have a nonce. */
const OWN_SCRIPT = /<script src="(\/_next\/[^"]+)"(?: id="[^"]*")? async=""><\/script>/g;
/** What has one of them fetched early, and what prepares browsers for them that are too old for anything here. */
const BESIDES = /<link rel="preload" as="script"[^>]*>|<script src="\/_next\/[^"]+" noModule=""><\/script>/g;
const END = /<\/body><\/html>$/;

/** Kept by browsers for a day (next.config.js), so every content has an address of its own. */
const LATER = `/later.js?${createHash('sha256')
  .update(readFileSync(resolve(import.meta.dirname, '../../public/later.js')))
  .digest('base64url')
  .slice(0, 8)}`;

/**
 * A public page is whole without scripts, and most of what readers do with it needs none: React and Next, nearly all
 * of what a phone would have to load and work through before the page is at rest, are brought by public/later.js when
 * the reader first moves, touches, types or scrolls. Until then every link and form works as it does without scripts.
 */
export function laterScripts(html: string): string {
  const scripts = [...html.matchAll(OWN_SCRIPT)].flatMap(([, path]) => path ?? []);
  if (scripts.length === 0 || !END.test(html)) return html;
  const later = `<script src="${LATER}" async="" data-scripts="${scripts.join(' ')}"></script>`;
  return html
    .replace(OWN_SCRIPT, '')
    .replace(BESIDES, '')
    .replace(END, (end) => later + end);
}
