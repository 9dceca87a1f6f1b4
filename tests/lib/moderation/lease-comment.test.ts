import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { cardsOf, readersOf } from '@/lib/moderation/desk/queries';
import { leaseComment } from '@/lib/moderation/lease-comment';
import { type Cast, createCast, post, refusalOf } from '@/tests/support/cast';

let cast: Cast;
let commentId: number;
beforeEach(async () => {
  cast = await createCast();
  commentId = (await post({ actor: cast.mia, articleId: cast.article.id })).id;
});

const readers = async () => (await readersOf([commentId]))[0]?.readers.map(({ name }) => name);

test.each(['mia', 'noah', 'eda'] as const)('%s may not: 403', async (name) => {
  expect(await refusalOf(leaseComment({ commentId }, cast[name]))).toMatchObject({ status: 403 });
  expect(await readers()).toEqual([]);
});

test('two may read the same comment, and it stays in the queue', async () => {
  await leaseComment({ commentId }, cast.mo);
  await leaseComment({ commentId }, cast.sina);
  await leaseComment({ commentId }, cast.mo);
  expect((await readers())?.sort()).toEqual(['Mo', 'Sina']);
  expect((await cardsOf([commentId]))[0]?.leases).toHaveLength(2);
});

test('it is over after a minute, without anybody doing anything', async () => {
  await leaseComment({ commentId }, cast.mo);
  const { until } = await db.commentLease.findFirstOrThrow();
  expect(Math.abs(until.getTime() - Date.now() - 60_000)).toBeLessThan(5_000);
  await db.commentLease.updateMany({ data: { until: new Date(Date.now() - 1) } });
  expect(await readers()).toEqual([]);
  expect((await cardsOf([commentId]))[0]?.leases).toEqual([]);
});

test('an unknown comment: 404', async () => {
  expect(await refusalOf(leaseComment({ commentId: 2_147_483_647 }, cast.mo))).toMatchObject({ status: 404 });
});
