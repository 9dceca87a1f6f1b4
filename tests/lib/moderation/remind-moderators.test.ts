import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { LIMIT_HOURS, PAUSE_HOURS, remindModerators } from '@/lib/moderation/remind-moderators';
import { approval, type Cast, createCast, post } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id });
});

const waitsFor = (hours: number) =>
  db.$executeRaw`UPDATE "CommentRevision" SET "createdAt" = now() - make_interval(hours => ${hours}::int)`;
const reminded = async () => (await db.mail.findMany({ orderBy: { to: 'asc' } })).map(({ to }) => to);
const team = ['ada@example.org', 'mo@example.org', 'sina@example.org'];

test('nobody while the oldest waits for less than the limit', async () => {
  await waitsFor(LIMIT_HOURS - 1);
  await remindModerators();
  expect(await reminded()).toEqual([]);
});

test('everybody who can decide, and nobody else, once it is passed', async () => {
  await waitsFor(LIMIT_HOURS + 1);
  await remindModerators();
  expect(await reminded()).toEqual(team);
  expect((await db.mail.findFirstOrThrow()).text).toContain('waiting for 5 hours');
});

test('not again before the pause is over, however often the task runs', async () => {
  await waitsFor(LIMIT_HOURS);
  await Promise.all(Array.from({ length: 8 }, () => remindModerators()));
  expect(await reminded()).toEqual(team);
  await db.$executeRaw`UPDATE "ModeratorReminder" SET "sentAt" = now() - make_interval(hours => ${PAUSE_HOURS}::int, mins => 1)`;
  await remindModerators();
  expect(await reminded()).toHaveLength(6);
});

test('what is decided reminds of nothing', async () => {
  await waitsFor(LIMIT_HOURS * 10);
  await decideComment(await approval(comment), cast.mo);
  await remindModerators();
  expect(await reminded()).toEqual([]);
});
