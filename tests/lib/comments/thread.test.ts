import { expect, test } from 'vitest';
import { MAX_DEPTH } from '@/lib/comments/limits';
import { type Place, placeUnder } from '@/lib/comments/thread';

const chain = (length: number) => {
  const places: Place[] = [];
  for (let id = 1; id <= length; id++) places.push(placeUnder(places.at(-1) ?? null, id));
  return places;
};

test('a first comment is the root of its own thread', () => {
  expect(placeUnder(null, 7)).toEqual({ rootId: 7, path: '0000007', depth: 0 });
});

test('a reply stands below its parent, in the same thread', () => {
  expect(placeUnder(placeUnder(null, 7), 36)).toEqual({ rootId: 7, path: '0000007.0000010', depth: 1 });
});

test('the order of paths as text is reading order, also past a digit and at the largest id', () => {
  const root = placeUnder(null, 35);
  const child = placeUnder(root, 36);
  const inOrder = [
    root,
    child,
    placeUnder(child, 2_147_483_647),
    placeUnder(root, 37),
    placeUnder(null, 36),
    placeUnder(null, 2_147_483_647),
  ];
  const paths = inOrder.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(paths);
});

test('a chain of 10,000 replies keeps its order, and neither depth nor path grows without end', () => {
  const places = chain(10_000);
  const paths = places.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(paths);
  expect(Math.max(...places.map(({ depth }) => depth))).toBe(MAX_DEPTH);
  expect(Math.max(...paths.map(({ length }) => length))).toBe((MAX_DEPTH + 1) * 8 - 1);
  expect(new Set(places.map(({ rootId }) => rootId))).toEqual(new Set([1]));
});
