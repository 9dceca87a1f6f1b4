import { expect, test } from 'vitest';
import { newsroomClock, newsroomInstant } from '@/lib/site/newsroom-time';

test.each([
  ['2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
  ['2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
  ['2026-12-31T23:59', '2026-12-31T22:59:00.000Z'],
])('%s in the newsroom is %s', (local, instant) => {
  expect(newsroomInstant(local)?.toISOString()).toBe(instant);
  expect(newsroomClock(new Date(instant))).toBe(local);
});

test.each(['', '2026-13-01T00:00', '2026-01-01', 'tomorrow', '+275760-09-13T00:00', '0000-00-00T00:00'])(
  '"%s" is no time',
  (local) => expect(newsroomInstant(local)).toBeNull(),
);
