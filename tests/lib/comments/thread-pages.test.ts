import { beforeEach, describe, expect, test } from 'vitest';
import { commentPlace, hasThreadPage, threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { type Cast, createCast, postApproved } from '@/tests/support/cast';
import { crowd, threadsOf } from '@/tests/support/crowd';

/** As in the migration: most on a page, and less than a fifth of it is joined with a neighbour. */
const MOST = 36;
const FEW = 8;

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const fill = (answers: (number | null)[], html?: (place: number) => string) =>
  crowd({ articleId: cast.article.id, authorId: cast.mia.id, answers, ...(html ? { html } : {}) });

type Page = Awaited<ReturnType<typeof threadPage>>;
async function allPages(newest = false): Promise<Page[]> {
  const articleId = cast.article.id;
  const { pages } = await threadPage({ articleId, page: 1, newest });
  const found = [];
  for (let page = 1; page <= pages; page++) found.push(await threadPage({ articleId, page, newest }));
  return found;
}
const idsOf = (pages: Page[]) => pages.flatMap(({ comments }) => comments.map(({ id }) => id));
const sizes = (pages: Page[]) => pages.map(({ comments }) => comments.length);
const hide = (id: number, status: 'WITHDRAWN' | 'TAKEN_DOWN' = 'WITHDRAWN') =>
  db.comment.update({ where: { id }, data: { status, publishedRevisionId: null }, select: { id: true } });
const sorted = (ids: number[]) => ids.toSorted((a, b) => a - b);

describe('10,000 comments', { timeout: 120_000 }, () => {
  test.each([
    ['as threads of their own', () => threadsOf(...Array(10_000).fill(1))],
    ['as threads of many sizes', () => threadsOf(...[...Array(400)].flatMap((_, i) => [1, 3, (i * 7) % 41, 2]), 1500)],
    ['as one thread', () => threadsOf(10_000)],
    ['as a chain of replies', () => [...Array(10_000).keys()].map((place) => (place === 0 ? null : place - 1))],
  ])(
    '%s: each is on exactly one page, and no page is too full or almost empty',
    async (_, answers) => {
      const ids = await fill(answers());
      const pages = await allPages();
      expect(sorted(idsOf(pages))).toEqual(ids);
      expect(Math.max(...sizes(pages))).toBeLessThanOrEqual(MOST);
      expect(Math.min(...sizes(pages))).toBeGreaterThanOrEqual(FEW);
      expect(pages[0]).toMatchObject({ count: ids.length, pages: pages.length });
    },
    60_000,
  );

  test('in long texts: a page holds as many as stay below 48,000 bytes', async () => {
    await fill(threadsOf(...Array(200).fill(5)), (place) => 'ä'.repeat(500 + (place % 7) * 500));
    const pages = await allPages();
    const bytes = pages.map(({ comments }) => Buffer.byteLength(comments.map(({ html }) => html).join('')));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(48_000);
    expect(sizes(pages).reduce((sum, size) => sum + size)).toBe(1_000);
  });

  test('the first page reads an index, not the article: plan and rows do not grow', async () => {
    await fill(threadsOf(...Array(2_500).fill(4)));
    await db.$executeRaw`ANALYZE "Comment", "CommentPage"`;
    const { id: articleId } = cast.article;
    const end = await db.commentPage.findFirst({ where: { articleId, start: { gt: '' } }, orderBy: { start: 'asc' } });
    const plan = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN (ANALYZE, TIMING off) SELECT id FROM "Comment" WHERE "articleId" = ${articleId}
        AND "publishedRevisionId" IS NOT NULL AND path >= '' AND path < ${end?.start} ORDER BY path`;
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index (Only )?Scan using comment_visible/);
    expect(text).not.toMatch(/Seq Scan|Sort/);
    expect(Number(/rows=(\d+)(?:\.\d+)? loops/.exec(text)?.[1])).toBeLessThanOrEqual(MOST);
  });
});

describe('a thread', () => {
  test('that fits on a page is never cut', async () => {
    await fill(threadsOf(...[...Array(60)].map((_, place) => ((place * 13) % 27) + 10)));
    const seen = new Set<number>();
    for (const { comments, before } of await allPages()) {
      expect(before).toEqual([]);
      for (const { rootId } of comments.filter(({ parentId }) => parentId === null)) {
        expect(seen).not.toContain(rootId);
        seen.add(rootId);
      }
    }
  });

  test('that is longer goes on on the next page, which says whose it is and what is answered', async () => {
    const ids = await fill(threadsOf(3, 120, 2));
    const [first, second, ...rest] = await allPages();
    expect(first).toMatchObject({ goesOn: true, before: [] });
    expect(second?.before[0]).toMatchObject({ id: ids[3], authorName: 'Mia', excerpt: '<p>A thought.</p>' });
    expect(rest.at(-1)?.goesOn).toBe(false);
  });

  test('has in its first page more than a few comments, though the next thread would not fit whole', async () => {
    await fill(threadsOf(3, 35));
    expect(sizes(await allPages())[0]).toBeGreaterThanOrEqual(FEW);
  });
});

describe('approved one after the other, at any place', { timeout: 60_000 }, () => {
  test('every comment is found where its permalink leads, pages stay bounded', async () => {
    const ids = await fill(threadsOf(...Array(40).fill(3)));
    for (let turn = 0; turn < 90; turn++) {
      const parentId = turn % 2 ? ids[(turn * 31) % ids.length] : undefined;
      const { id } = await db.comment.findFirstOrThrow({ where: { id: parentId ?? ids[0] }, select: { id: true } });
      await crowdOne(parentId === undefined ? null : id);
    }
    const pages = await allPages();
    expect(idsOf(pages)).toHaveLength(210);
    expect(Math.max(...sizes(pages))).toBeLessThanOrEqual(MOST);
    for (const [index, { comments }] of pages.entries()) {
      const place = await commentPlace(comments.at(-1)?.id ?? 0);
      expect(place).toEqual({ slug: cast.article.slug, page: index + 1 });
    }
    const counted = await db.commentPage.aggregate({ _sum: { count: true } });
    expect(counted._sum.count).toBe(210);
  });

  test('by twenty moderators at once: none is lost, none counted twice', async () => {
    await fill(threadsOf(...Array(45).fill(1)));
    await Promise.all(
      [...Array(20)].map(async () => postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo)),
    );
    const pages = await allPages();
    expect(new Set(idsOf(pages)).size).toBe(65);
    expect(pages[0]?.count).toBe(65);
  });
});

async function crowdOne(parentId: number | null): Promise<void> {
  const { article, mo, noah, mia, sina, eda, ada } = cast;
  const writers = [noah, mia, eda, ada, sina];
  const actor = writers[Math.floor(turns++ / 18) % writers.length] ?? noah;
  await postApproved({ actor, articleId: article.id, ...(parentId ? { parentId } : {}) }, mo);
}
let turns = 0;

describe('what is no longer visible', { timeout: 60_000 }, () => {
  test.each([
    ['WITHDRAWN', 'withdrawn'],
    ['TAKEN_DOWN', 'removed'],
  ] as const)('%s: leaves a placeholder above its replies that tells nothing of it', async (status, gone) => {
    const [root = 0, reply = 0] = await fill([null, 0, 1]);
    await hide(root, status);
    await hide(reply, status);
    const { comments, count } = await threadPage({ articleId: cast.article.id, page: 1 });
    expect(count).toBe(1);
    expect(comments).toMatchObject([
      { id: root, gone, authorName: '', html: '', role: 'MEMBER' },
      { id: reply, gone, authorName: '', html: '' },
      { gone: null, authorName: 'Mia', parent: { id: reply, name: '' } },
    ]);
    expect(await commentPlace(root)).toEqual({ slug: cast.article.slug, page: 1 });
  });

  test('and begins a page: its placeholder stands there, not on the page before', async () => {
    const ids = await fill(threadsOf(20, 30));
    const root = ids[20] ?? 0;
    await hide(root);
    // Divided anew without the hidden comment.
    for (let more = 0; more < 8; more++) await crowdOne(ids[0] ?? null);
    const pages = await allPages();
    expect(pages.map(({ comments, before }) => [comments[0]?.id, before.length])).toEqual([
      [ids[0], 0],
      [root, 0],
    ]);
    expect(await commentPlace(root)).toEqual({ slug: cast.article.slug, page: 2 });
  });

  test('and is answered by nobody leaves nothing', async () => {
    const [root = 0, reply = 0] = await fill([null, 0]);
    await hide(reply);
    expect((await threadPage({ articleId: cast.article.id, page: 1 })).comments).toMatchObject([{ id: root }]);
    expect(await commentPlace(reply)).toBeNull();
    await hide(root);
    expect(await threadPage({ articleId: cast.article.id, page: 1 })).toMatchObject({ count: 0, comments: [] });
  });

  test('comes back in its place', async () => {
    const [root = 0, reply = 0] = await fill([null, 0]);
    const { publishedRevisionId } = await db.comment.findUniqueOrThrow({ where: { id: root } });
    await hide(root);
    await db.comment.update({ where: { id: root }, data: { status: 'APPROVED', publishedRevisionId } });
    const { comments } = await threadPage({ articleId: cast.article.id, page: 1 });
    expect(comments.map(({ id, gone }) => [id, gone])).toEqual([
      [root, null],
      [reply, null],
    ]);
  });

  test('takes its page with it when it was the last there: no page is empty, the first exists', async () => {
    const ids = await fill(threadsOf(...Array(130).fill(1)));
    const keep = ids.slice(60, 64);
    for (const id of ids) if (!keep.includes(id)) await hide(id);
    const pages = await allPages();
    expect(pages.map(({ comments }) => comments.map(({ id }) => id))).toEqual([keep]);
    await db.comment.updateMany({ data: { status: 'TAKEN_DOWN', publishedRevisionId: null } });
    expect(await threadPage({ articleId: cast.article.id, page: 1 })).toMatchObject({ count: 0, pages: 1 });
  });

  test('goes with its article', async () => {
    await fill(threadsOf(...Array(60).fill(1)));
    await db.article.delete({ where: { id: cast.article.id } });
    expect(await db.commentPage.count()).toBe(0);
  });
});

describe('newest first', () => {
  test('the first page holds the newest thread; the pages are the same ones from the last on', async () => {
    const ids = await fill(threadsOf(...Array(130).fill(1)));
    const newest = await allPages(true);
    expect(newest[0]?.comments.at(-1)?.id).toBe(ids.at(-1));
    expect(newest.map(({ comments }) => comments)).toEqual(
      (await allPages()).map(({ comments }) => comments).toReversed(),
    );
  });
});

test('a page exists if and only if it holds comments; the first always does', async () => {
  await fill(threadsOf(...Array(130).fill(1)));
  const { slug, id: articleId } = cast.article;
  const { pages } = await threadPage({ articleId, page: 1 });
  expect(await hasThreadPage({ slug, page: pages })).toBe(true);
  expect(await hasThreadPage({ slug, page: pages + 1 })).toBe(false);
  expect((await threadPage({ articleId, page: pages + 1 })).comments).toEqual([]);
});
