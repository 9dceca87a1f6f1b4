import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { displayName, nameKey } from '@/lib/accounts/display-name';
import { email, ownPath } from '@/lib/accounts/schema';
import { articleContent } from '@/lib/articles/content';
import { slugFrom } from '@/lib/articles/slug';
import { videoAt } from '@/lib/articles/video';
import { isbn13From } from '@/lib/books/isbn';
import { commentText as schemaText } from '@/lib/comments/schema';
import { db } from '@/lib/db';
import { xmlText } from '@/lib/feeds/xml';
import { cleanArticle, plainText, renderComment } from '@/lib/html';
import { ImportError } from '@/lib/imports/import-error';
import { commentText } from '@/lib/imports/wordpress/comment-text';
import { readWxr } from '@/lib/imports/wordpress/read-wxr';
import { advertFields } from '@/lib/jobs/schema';
import { decision, markedForm, queueQuery } from '@/lib/moderation/schema';
import { wordDifference } from '@/lib/moderation/word-difference';
import { searchTerms } from '@/lib/search/search-terms';
import { tsquery } from '@/lib/search/tsquery';
import { readToken } from '@/lib/signed-link';
import { isKnownAddress } from '@/lib/site/known-address';
import { settingsForm } from '@/lib/site/settings/schema';
import { issueForm } from '@/lib/subscriptions/newsletter/schema';
import { subscribing } from '@/lib/subscriptions/schema';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true }));

// Any text, text that looks like markup, and pieces that have broken parsers before.
const PIECES = [
  '<',
  '>',
  '</',
  '<script>',
  '<svg/onload=x>',
  '<math><mtext>',
  '<!--',
  ']]>',
  '&#',
  '&amp;',
  '"',
  "'",
  '`',
];
const MORE = [
  '[](',
  '](javascript:x)',
  '**',
  '> ',
  '\0',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u2028',
  'a',
  ' ',
  '\n',
  '%',
  '_',
  '!',
  '()&|:*',
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...PIECES, ...MORE), fc.string({ unit: 'binary', maxLength: 8 })), {
  maxLength: 60,
});
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  nasty.map((pieces) => pieces.join('')),
);
const anything = fc.oneof(text, fc.anything({ maxDepth: 2 }));

const isDangerous = (html: string) =>
  /<(?:script|iframe|object|embed|style|svg|math|form|base|meta|link)\b|<[^>]+\son\w+\s*=|<[^>]+(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i.test(
    html,
  );

test('a comment becomes harmless HTML, whatever it holds', () => {
  fc.assert(fc.property(text, (source) => void expect(isDangerous(renderComment(source))).toBe(false)));
});

test('an article becomes harmless HTML, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(text, (html) => {
      const clean = cleanArticle(html);
      expect(isDangerous(clean)).toBe(false);
      expect(cleanArticle(clean)).toBe(clean);
      expect(plainText(clean, 100).length).toBeLessThanOrEqual(101);
    }),
  );
});

test('a comment from WordPress becomes harmless HTML', () => {
  fc.assert(fc.property(text, (content) => void expect(isDangerous(commentText(content).html)).toBe(false)));
});

test('what passes as a comment can be stored and comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      const { data } = schemaText.safeParse(typed);
      if (data === undefined) return;
      const [row] = await db.$queryRaw<{ same: string }[]>`SELECT ${data}::text AS same`;
      expect(row?.same).toBe(data);
    }),
  );
});

test('an address that passes is one plain address, and nothing else reaches a mail server', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.emailAddress()), (typed) => {
      const { data } = email.safeParse(typed);
      if (data !== undefined) expect(data).toMatch(/^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,63}$/);
    }),
  );
});

test('a way back never leaves the site', () => {
  const site = 'https://depesche.example';
  const path = fc.oneof(
    text,
    fc.webUrl(),
    nasty.map((pieces) => `/${pieces.join('')}`),
    fc.constantFrom('//evil.example', '/\\evil.example', '/\t/evil.example'),
  );
  fc.assert(fc.property(path, (typed) => void expect(new URL(ownPath.parse(typed), site).origin).toBe(site)));
});

const SCHEMAS = {
  articleContent,
  advertFields,
  decision,
  queueQuery,
  settingsForm,
  issueForm,
  subscribing,
  displayName,
};
test.each(Object.entries(SCHEMAS))(
  '%s answers anything with values or with problems, never with an error',
  (_, schema) => {
    const names = Object.keys('shape' in schema ? (schema.shape as object) : {});
    const form = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'verdict', 'id', 'title', ...names)),
      anything,
    );
    fc.assert(fc.property(fc.oneof(form, anything), (given) => void schema.safeParse(given)));
  },
);

test('the marks of a form are read, or it is refused', () => {
  const form = fc.dictionary(
    fc.oneof(fc.string(), fc.constantFrom('__proto__', 'verdict', 'mark-1', 'mark-1e9')),
    text,
  );
  fc.assert(fc.property(form, (given) => void markedForm.safeParse(given)));
});

test('a question to the search is always one that PostgreSQL understands', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (question) => {
      const { strict } = (await tsquery(searchTerms(question))) as unknown as { strict?: string };
      expect(typeof strict === 'string' || strict === undefined).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('an export of WordPress is read or refused with its line', async () => {
  const tags = fc.constantFrom(
    '<rss>',
    '</rss>',
    '<channel>',
    '</channel>',
    '<item>',
    '</item>',
    '<!DOCTYPE x>',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '<a b="c">',
  );
  const pieces = fc.array(fc.oneof(tags, text), { maxLength: 20 }).map((parts) => parts.join(''));
  const file = join(folder, 'export.xml');
  await fc.assert(
    fc.asyncProperty(pieces, async (xml) => {
      await writeFile(file, `<?xml version="1.0"?>${xml}`);
      try {
        for await (const _ of readWxr(file)) void _;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});

test('a signed link that nobody signed is none', () => {
  fc.assert(fc.property(text, (token) => void expect(readToken('unsubscribe', token)).toBeNull()));
});

test('an address of the site is known or not, whatever it looks like', async () => {
  const paths = fc.tuple(
    fc.constantFrom('/articles/', '/topics/', '/archive/', '/page/', '/newsletter/', '/jobs/', '/'),
    text,
  );
  await fc.assert(
    fc.asyncProperty(paths, async ([start, rest]) => {
      expect(typeof (await isKnownAddress(start + rest))).toBe('boolean');
    }),
    { numRuns: 60 },
  );
});

test('what small parsers say is short, and the same each time', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(slugFrom(one)).toMatch(/^[a-z0-9-]*$/);
      expect(nameKey(one)).toBe(nameKey(one));
      expect([null, 13]).toContain(isbn13From(one)?.length ?? null);
      expect(xmlText(one)).not.toMatch(/[<\0]/);
      videoAt(one);
      const parts = wordDifference(one, other);
      expect(Array.isArray(parts)).toBe(true);
    }),
  );
});
