import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { articleContent } from '@/lib/articles/content';
import { formerAddress } from '@/lib/articles/former-address';
import { publishArticle } from '@/lib/articles/publish-article';
import { publishDue } from '@/lib/articles/publish-due';
import { publishedArticle } from '@/lib/articles/queries';
import { restoreRevision } from '@/lib/articles/restore-revision';
import { saveArticle } from '@/lib/articles/save-article';
import { scheduleArticle } from '@/lib/articles/schedule-article';
import { withdrawArticle } from '@/lib/articles/withdraw-article';
import { db } from '@/lib/db';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const ADDRESSES = 3;

/** What an editor may do to one article, in any order; numbers choose a wording, an address or a revision. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('save' as const), slug: fc.nat(ADDRESSES - 1), autosaved: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restore' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.constant({ does: 'publish' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'publish what a colleague has changed' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('schedule' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'take the schedule back' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('time passes' as const), minutes: fc.integer({ min: 1, max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'withdraw' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Version {
  slug: string;
  bodyHtml: string;
}

/** What must be true of one article, told without the database. */
interface Expected {
  live: Version | null;
  draft: Version;
  planned: { version: Version; at: number } | null;
  /** Every address readers ever saw it at. */
  seen: Set<string>;
  now: number;
}

let walks = 0;

test('whatever editors do, readers see what was published last, at its address, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20, size: 'max' }), async (steps) => {
      const name = `walk-${++walks}`;
      const draft = { slug: `${name}-0`, bodyHtml: '<p>0</p>' };
      const { id } = await saveArticle({ id: null, basedOn: null, content: contentOf(draft) }, cast.eda);
      const expected: Expected = { live: null, draft, planned: null, seen: new Set(), now: Date.now() };
      // In the end so much time passes that whatever is still planned comes.
      for (const [place, one] of [...steps, { does: 'time passes' as const, minutes: 120 }].entries()) {
        await take(one, { id, name, wording: `<p>${place + 1}</p>`, expected });
        await compare(name, expected);
      }
    }),
    // On a busy machine it walks less; what it has found it tells in any case.
    { numRuns: 15, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);

const contentOf = (version: Version) => articleContent.parse({ title: 'Walk', ...version });
const newest = (articleId: number) =>
  db.articleRevision.findFirstOrThrow({ where: { articleId }, orderBy: { number: 'desc' } });

interface Place {
  id: number;
  name: string;
  wording: string;
  expected: Expected;
}

async function take(one: Step, { id, name, wording, expected }: Place): Promise<void> {
  const { id: revisionId } = await newest(id);
  const save = (version: Version, actor: Viewer, autosaved = false) =>
    saveArticle({ id, basedOn: revisionId, content: contentOf(version), autosaved }, actor);
  switch (one.does) {
    case 'save':
      expected.draft = { slug: `${name}-${one.slug}`, bodyHtml: wording };
      return void (await save(expected.draft, cast.eda, one.autosaved));
    case 'restore': {
      const all = await db.articleRevision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } });
      const chosen = all[one.which % all.length];
      expected.draft = versionOf(chosen?.content);
      return restoreRevision({ id, revisionId: chosen?.id ?? 0, basedOn: revisionId }, cast.eda);
    }
    case 'publish':
      goesLive(expected, expected.draft);
      return publishArticle({ id, revisionId }, cast.eda);
    case 'publish what a colleague has changed':
      expected.draft = { ...expected.draft, bodyHtml: wording };
      await save(expected.draft, cast.ada);
      return void expect(await refusalOf(publishArticle({ id, revisionId }, cast.eda))).toMatchObject({ status: 409 });
    case 'schedule':
      expected.planned = { version: expected.draft, at: expected.now + one.minutes * 60_000 };
      return scheduleArticle({ id, revisionId, at: new Date(expected.planned.at) }, cast.eda);
    case 'take the schedule back':
      expected.planned = null;
      return scheduleArticle({ id, revisionId, at: null }, cast.eda);
    case 'time passes':
      expected.now += one.minutes * 60_000;
      if (expected.planned && expected.planned.at <= expected.now) goesLive(expected, expected.planned.version);
      return publishDue(new Date(expected.now));
    case 'withdraw': {
      const withdrawal = withdrawArticle({ id, reason: '' }, cast.eda);
      if (!expected.live) return void expect(await refusalOf(withdrawal)).toMatchObject({ status: 409 });
      [expected.live, expected.planned] = [null, null];
      return withdrawal;
    }
  }
}

const versionOf = (content: unknown): Version => {
  const { slug, bodyHtml } = articleContent.parse(content);
  return { slug, bodyHtml };
};

function goesLive(expected: Expected, version: Version): void {
  [expected.live, expected.planned] = [version, null];
  expected.seen.add(version.slug);
}

/** The article stands at one address; those it had lead there, or say that it is gone; a planned one is unknown. */
async function compare(name: string, { live, seen }: Expected): Promise<void> {
  for (let number = 0; number < ADDRESSES; number++) {
    const slug = `${name}-${number}`;
    const shown = await publishedArticle(slug);
    expect(shown?.bodyHtml, slug).toBe(slug === live?.slug ? live.bodyHtml : undefined);
    if (shown) continue;
    const former = await formerAddress(`/articles/${slug}`);
    if (!seen.has(slug)) expect(former).toBeNull();
    else if (live) expect(former).toEqual({ movedTo: `/articles/${live.slug}` });
    else expect(former).not.toBeNull();
  }
}
