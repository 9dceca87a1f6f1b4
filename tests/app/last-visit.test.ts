import { expect, test } from 'vitest';
import { visit } from '@/app/(site)/articles/[slug]/last-visit';

const HOUR = 3_600;

test('at the first visit nothing is new', () => {
  expect(visit(undefined, 500, 1_000)).toEqual({ since: 500, latest: 500, at: 1_000 });
});

test('at the next one it is what came after the latest that was there', () => {
  expect(visit({ since: 100, latest: 500, at: 1_000 }, 700, 1_000 + HOUR)).toMatchObject({ since: 500, latest: 700 });
});

test('the pages read in one go are one visit, with one beginning', () => {
  const first = visit({ since: 100, latest: 500, at: 1_000 }, 700, 10_000);
  const second = visit(first, 800, 10_060);
  expect(second).toEqual({ since: 500, latest: 800, at: 10_060 });
  expect(visit(second, 800, 10_060 + HOUR).since).toBe(800);
});

test('a page that was kept longer than the last one does not bring back what was seen', () => {
  expect(visit({ since: 100, latest: 500, at: 1_000 }, 400, 1_000 + HOUR)).toMatchObject({ since: 500, latest: 500 });
});
