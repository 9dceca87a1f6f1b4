import { expect, test } from 'vitest';
import { laterScripts } from '@/cli/server/later-scripts';

const page = (scripts: string) => `<!DOCTYPE html><html><head>${scripts}</head><body><p>Text.</p></body></html>`;
const REACT =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js?dpl=1"/>' +
  '<script src="/_next/static/chunks/a.js?dpl=1" async=""></script>';
const OLD = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const KEPT = '<script>theme()</script>';

test('the scripts of a public page come later, its own small ones stay', () => {
  const html = laterScripts(
    page(`${REACT}${KEPT}${OLD}<script src="/_next/static/chunks/b.js?dpl=1" id="_R_" async=""></script>`),
  );
  const [later = ''] = /<script src="\/later\.js.*<\/script>/.exec(html) ?? [];
  expect(html).toBe(page(KEPT).replace('</body>', `${later}</body>`));
  expect(later).toContain('data-scripts="/_next/static/chunks/a.js?dpl=1 /_next/static/chunks/b.js?dpl=1"');
});

test('a page under the strict policy, and what is no page of ours, stays as it is', () => {
  for (const html of [
    page('<script src="/_next/static/chunks/a.js" async="" nonce="abc"></script>'),
    page('<p>No script.</p>'),
    `${REACT}, but no end`,
  ]) {
    expect(laterScripts(html)).toBe(html);
  }
});
