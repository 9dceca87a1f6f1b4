import { expect, test } from 'vitest';
import { MAX_DEPTH, type Place, placeUnder } from '@/lib/comments/thread';

test('sorting by path is reading order: each reply after its parent, before the next thread', () => {
  const first = placeUnder(null, 1);
  const second = placeUnder(null, 2);
  const reply = placeUnder(first, 3);
  const late = placeUnder(first, 36 ** 2);
  expect([second, late, reply, first].map(({ path }) => path).sort()).toEqual([first.path, reply.path, late.path, second.path]);
});

test('a chain of ten thousand replies keeps a bounded path', () => {
  let place: Place | null = null;
  for (let id = 1; id <= 10_000; id++) place = placeUnder(place, id);
  expect(place?.depth).toBe(MAX_DEPTH);
  expect(place?.path.length).toBe((MAX_DEPTH + 1) * 8 - 1);
});
