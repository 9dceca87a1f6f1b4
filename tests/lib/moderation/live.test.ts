import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { type DeskEvent, watchDesk } from '@/lib/moderation/desk/live';
import { leaseComment } from '@/lib/moderation/lease-comment';
import { approval, type Cast, createCast, post, refusalOf } from '@/tests/support/cast';
import { soon } from '@/tests/support/soon';

let cast: Cast;
let heard: DeskEvent[];
let leave: () => void;
beforeEach(async () => {
  cast = await createCast();
  heard = [];
  leave = watchDesk((event) => heard.push(event));
  await soon(() => expect(heard.map(({ type }) => type)).toContain('resync'));
  heard.length = 0;
});
afterEach(() => leave());

type Of<Type> = Extract<DeskEvent, { type: Type }>['data'];
const of = <Type extends DeskEvent['type']>(type: Type) =>
  heard.filter((event) => event.type === type).map(({ data }) => data as Of<Type>);
const listening = () => db.$queryRaw<{ pid: number }[]>`
  SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN desk' AND datname = current_database()`;

test('a new comment is counted on every open desk', async () => {
  await post({ actor: cast.mia, articleId: cast.article.id });
  await soon(() => expect(of('counts')).toEqual([{ waiting: 1, returned: 0, noticed: 0, appealed: 0 }]));
});

test('a decision tells what happened and by whom', async () => {
  const comment = await post({ actor: cast.mia, articleId: cast.article.id });
  await decideComment(await approval(comment), cast.mo);
  await soon(() =>
    expect(of('changed').at(-1)).toEqual([
      { id: comment.id, version: 2, status: 'APPROVED', by: { id: cast.mo.id, name: 'Mo', verdict: 'APPROVE' } },
    ]),
  );
  await soon(() => expect(of('counts').at(-1)).toEqual({ waiting: 0, returned: 0, noticed: 0, appealed: 0 }));
});

test('a decision that is rolled back tells nothing', async () => {
  const comment = await post({ actor: cast.mia, articleId: cast.article.id });
  await soon(() => expect(of('counts')).toHaveLength(1));
  heard.length = 0;
  const seen = await approval(comment);
  await refusalOf(
    decideComment({ ...seen, verdict: 'REJECT', houseRuleVersionId: 2_147_483_647, explanation: 'x' }, cast.mo),
  );
  await post({ actor: cast.mia, articleId: cast.article.id });
  await soon(() => expect(of('counts')).toEqual([{ waiting: 2, returned: 0, noticed: 0, appealed: 0 }]));
  expect(
    of('changed')
      .flat()
      .map(({ id }) => id),
  ).not.toContain(comment.id);
});

test('a hundred changes are a few messages', async () => {
  await db.$executeRaw`
    INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, "formKey")
    SELECT ${cast.article.id}, ${cast.mia.id}, 0, '', 'n' || n FROM generate_series(1, 100) n`;
  await soon(() => expect(of('counts').at(-1)).toEqual({ waiting: 100, returned: 0, noticed: 0, appealed: 0 }));
  expect(of('counts').length).toBeLessThan(5);
});

test('who is reading is told, and forgotten when they move on', async () => {
  const [one, two] = [
    await post({ actor: cast.mia, articleId: cast.article.id }),
    await post({ actor: cast.mia, articleId: cast.article.id }),
  ];
  await leaseComment({ commentId: one.id }, cast.mo);
  await soon(() =>
    expect(of('readers').at(-1)).toMatchObject([{ id: one.id, readers: [{ id: cast.mo.id, name: 'Mo' }] }]),
  );
  await leaseComment({ commentId: two.id }, cast.mo);
  await soon(() => expect(of('readers').flat()).toContainEqual({ id: one.id, readers: [] }));
});

test('a lost connection is made again', async () => {
  const [connection] = await listening();
  await db.$queryRaw`SELECT pg_terminate_backend(${connection?.pid}::int)`;
  await soon(() => expect(of('resync')).toHaveLength(1));
  await post({ actor: cast.mia, articleId: cast.article.id });
  await soon(() => expect(of('counts').at(-1)).toEqual({ waiting: 1, returned: 0, noticed: 0, appealed: 0 }));
});

test('a hundred open desks share one connection, which goes with the last', async () => {
  const others = Array.from({ length: 100 }, () => watchDesk(() => undefined));
  expect(await listening()).toHaveLength(1);
  for (const stop of others) stop();
  leave();
  await soon(async () => expect(await listening()).toHaveLength(0));
});
