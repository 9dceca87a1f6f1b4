import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { commentPlace, threadPage } from '@/lib/comments/pages/queries';
import { postComment } from '@/lib/comments/post-comment';
import { ownComment, ownPending, visibleComment } from '@/lib/comments/queries';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { type Cast, createCast, person, post, postApproved, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const mine = () => ({ actor: cast.mia, articleId: cast.article.id });

describe('a new comment', () => {
  test('waits', async () => {
    const { id } = await post(mine());
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({
      status: 'WAITING',
      version: 1,
      publishedRevisionId: null,
      authorId: cast.mia.id,
    });
  });

  test('keeps the wording and its clean HTML as revision 1', async () => {
    const { id } = await post({ ...mine(), text: 'A *thought* <script>' });
    expect(await db.commentRevision.findMany({ where: { commentId: id } })).toMatchObject([
      { number: 1, source: 'A *thought* <script>', html: '<p>A <em>thought</em> &lt;script&gt;</p>' },
    ]);
  });

  test('is seen by nobody in the thread, by reply or by permalink', async () => {
    const { id } = await post(mine());
    expect(await threadPage({ articleId: cast.article.id, page: 1 })).toMatchObject({
      count: 0,
      pages: 1,
      comments: [],
    });
    expect(await visibleComment({ id, articleId: cast.article.id })).toBeNull();
    expect(await commentPlace(id)).toBeNull();
  });

  test('is seen by its author, and by no other member', async () => {
    const { id } = await post(mine());
    const articleId = cast.article.id;
    expect(await ownPending({ articleId, viewer: cast.mia })).toMatchObject([{ id, status: 'WAITING' }]);
    expect(await ownPending({ articleId, viewer: cast.noah })).toEqual([]);
    expect(await ownComment({ id, viewer: cast.noah })).toBeNull();
  });
});

test('many at one moment: each is stored once, in its own place, and only who is refused is refused', async () => {
  const parent = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo);
  const people = await Promise.all([...Array(30).keys()].map((n) => person(`P${n}`, 'MEMBER')));
  await db.sanction.create({
    data: { personId: people[7]?.id ?? '', kind: 'BAN', reason: 'Enough.', moderatorId: cast.mo.id },
  });
  const settled = await Promise.allSettled(
    people.map((actor, n) =>
      post({
        ...{ actor, articleId: n === 11 ? 999_999 : cast.article.id, text: `Text of ${n}` },
        ...(n % 2 ? { parentId: parent.id } : {}),
      }),
    ),
  );
  const refused = settled.flatMap((one, n) => (one.status === 'rejected' ? [[n, one.reason.key]] : []));
  expect(refused).toEqual([
    [7, 'banned'],
    [11, 'articleGone'],
  ]);
  const stored = await db.comment.findMany({
    where: { status: 'WAITING' },
    select: { id: true, authorId: true, parentId: true, rootId: true, revisions: { select: { source: true } } },
  });
  expect(stored.length).toBe(28);
  for (const [n, one] of settled.entries()) {
    if (one.status === 'rejected') continue;
    const comment = stored.find(({ id }) => id === one.value.id);
    expect(comment).toMatchObject({
      authorId: people[n]?.id,
      parentId: n % 2 ? parent.id : null,
      rootId: n % 2 ? parent.id : one.value.id,
      revisions: [{ source: `Text of ${n}` }],
    });
  }
});

test('one that cannot be stored does not harm those of the same moment', async () => {
  const people = await Promise.all([...Array(10).keys()].map((n) => person(`Q${n}`, 'MEMBER')));
  await db.$executeRaw`ALTER TABLE "CommentRevision" ADD CONSTRAINT broken CHECK (source <> 'Text of 5')`;
  try {
    const settled = await Promise.allSettled(
      people.map((actor, n) => post({ actor, articleId: cast.article.id, text: `Text of ${n}` })),
    );
    expect(settled.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([5]);
  } finally {
    await db.$executeRaw`ALTER TABLE "CommentRevision" DROP CONSTRAINT broken`;
  }
  expect(await db.comment.count()).toBe(9);
  // Nor is anybody taken to have written twice: 19 more of 20 are left.
  const again = { actor: people[9] ?? cast.noah, articleId: cast.article.id };
  for (let sent = 1; sent < 20; sent++) await post(again);
  expect(await refusalOf(post(again))).toMatchObject({ key: 'tooMany' });
});

describe('the same form sent again', () => {
  test('gives the same comment', async () => {
    const formKey = randomUUID();
    const first = await post({ ...mine(), formKey });
    expect(await post({ ...mine(), formKey })).toEqual(first);
    expect(await db.comment.count()).toBe(1);
  });

  test('with another text gives another comment: nothing that was sent is lost', async () => {
    const formKey = randomUUID();
    const first = await post({ ...mine(), formKey });
    expect(await post({ ...mine(), formKey, text: 'Another text.' })).not.toEqual(first);
  });

  test('ten times at once gives one comment, and everybody its id', async () => {
    const formKey = randomUUID();
    const sent = await Promise.all([...Array(10)].map(() => post({ ...mine(), formKey })));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await db.comment.count()).toBe(1);
    expect(await db.commentRevision.count()).toBe(1);
  });

  test('with other texts says so to who asks for proof; what is refused there is not counted', async () => {
    const formKey = randomUUID();
    const told: boolean[] = [];
    const prove = async ({ used }: { used: boolean }) => {
      told.push(used);
      if (used) throw new Refusal('proveFirst', 429);
    };
    const send = (text: string) => postComment({ ...mine(), formKey, text, prove });
    const sent = await Promise.allSettled([...Array(30).keys()].map((n) => send(`Text ${n}`)));
    expect(told.filter((used) => !used).length).toBe(1);
    expect(sent.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    for (let count = 1; count < 20; count++) await post(mine());
    expect(told.length).toBe(30);
  });

  test('by another person is another comment', async () => {
    const formKey = randomUUID();
    await post({ ...mine(), formKey });
    await post({ ...mine(), actor: cast.noah, formKey });
    expect(await db.comment.count()).toBe(2);
  });
});

describe('the same text in a new form', () => {
  const text = 'Was this sent?';
  const again = (more = {}) => post({ ...mine(), text, ...more });

  test('is refused for a few minutes, 409: it has arrived', async () => {
    const { id } = await again();
    expect(await refusalOf(again())).toMatchObject({ key: 'alreadySent', status: 409 });
    expect(await db.comment.count()).toBe(1);
    await db.$executeRaw`UPDATE "Comment" SET "createdAt" = now() - interval '6 minutes' WHERE id = ${id}`;
    await again();
  });

  test('elsewhere, to somebody else, or by another person it is another comment', async () => {
    const parent = await postApproved({ ...mine(), actor: cast.noah }, cast.mo);
    await again();
    await again({ articleId: cast.otherArticle.id });
    await again({ parentId: parent.id });
    await again({ actor: cast.sina });
    expect(await refusalOf(again({ parentId: parent.id }))).toMatchObject({ key: 'alreadySent' });
  });

  test('may be sent where the first one was withdrawn or says something else by now', async () => {
    const first = await again();
    await editComment({ id: first.id, version: 1, text: 'Another thought.' }, cast.mia);
    const second = await again();
    await withdrawComment({ id: second.id }, cast.mia);
    await again();
    expect(await db.comment.count()).toBe(3);
  });
});

describe('is refused and stores nothing:', () => {
  test('on an article that does not exist, 404', async () => {
    expect(await refusalOf(post({ ...mine(), articleId: 2_147_483_647 }))).toMatchObject({
      key: 'articleGone',
      status: 404,
    });
  });

  test.each(['DRAFT', 'SCHEDULED', 'WITHDRAWN'] as const)('on an article that is %s, 404', async (status) => {
    await db.article.update({ where: { id: cast.article.id }, data: { status } });
    expect(await refusalOf(post(mine()))).toMatchObject({ key: 'articleGone', status: 404 });
    expect(await db.comment.count()).toBe(0);
  });

  test('on a closed thread, 409', async () => {
    await db.article.update({ where: { id: cast.article.id }, data: { commentsOpen: false } });
    expect(await refusalOf(post(mine()))).toMatchObject({ key: 'threadClosed', status: 409 });
    expect(await db.comment.count()).toBe(0);
  });

  test('in reply to a comment on another article, 404', async () => {
    const parent = await postApproved({ actor: cast.noah, articleId: cast.otherArticle.id }, cast.mo);
    expect(await refusalOf(post({ ...mine(), parentId: parent.id }))).toMatchObject({ key: 'parentGone', status: 404 });
    expect(await db.comment.count()).toBe(1);
  });

  test('in reply to a comment that still waits, 404', async () => {
    const parent = await post({ ...mine(), actor: cast.noah });
    expect(await refusalOf(post({ ...mine(), parentId: parent.id }))).toMatchObject({ key: 'parentGone', status: 404 });
  });

  test('the 21st comment in ten minutes, 429 with the minutes to wait', async () => {
    for (let sent = 0; sent < 20; sent++) await post(mine());
    expect(await refusalOf(post(mine()))).toEqual({ key: 'tooMany', status: 429, values: { minutes: 10, hours: 0 } });
    expect(await db.comment.count()).toBe(20);
  });
});

test('costs seven statements, however many come at once: a hot article gets hundreds of comments a second', async () => {
  const heard: string[] = [];
  const { query } = pg.Client.prototype;
  // biome-ignore lint/suspicious/noExplicitAny: the driver's overloads
  pg.Client.prototype.query = function (this: pg.Client, ...args: any[]): any {
    heard.push(typeof args[0] === 'string' ? args[0] : args[0]?.text);
    return Reflect.apply(query, this, args);
  };
  try {
    await post(mine());
  } finally {
    pg.Client.prototype.query = query;
  }
  const kinds = heard.map((text) => text.trim().split(/\s/)[0]?.toUpperCase());
  // The settings come before, from the cache where there is one.
  expect(kinds.slice(kinds.indexOf('BEGIN'))).toEqual([
    'BEGIN',
    'SELECT',
    'SELECT',
    'SELECT',
    'WITH',
    'SELECT',
    'COMMIT',
  ]);
});

test('threads are read in order: each comment, then its replies from the oldest on', async () => {
  const say = (text: string, parent?: { id: number }) =>
    postApproved({ ...mine(), text, parentId: parent?.id }, cast.mo);
  const first = await say('1');
  const second = await say('2');
  const reply = await say('1.1', first);
  await say('2.1', second);
  await say('1.2', first);
  await say('1.1.1', reply);
  const { comments, count } = await threadPage({ articleId: cast.article.id, page: 1 });
  expect(count).toBe(6);
  expect(comments.map(({ html, depth }) => [html, depth])).toEqual([
    ['<p>1</p>', 0],
    ['<p>1.1</p>', 1],
    ['<p>1.1.1</p>', 2],
    ['<p>1.2</p>', 1],
    ['<p>2</p>', 0],
    ['<p>2.1</p>', 1],
  ]);
});
