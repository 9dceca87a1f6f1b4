import { expect, test } from 'vitest';
import { PER_DOMAIN_AND_SECOND, turnOf } from '@/lib/mail/turn-of';

test('a backlog leaves at the pace that each provider bears, and none waits for another', () => {
  const turns = Array.from({ length: PER_DOMAIN_AND_SECOND + 1 }, (_, letter) =>
    turnOf(`reader${letter}@${letter % 2 ? 'Large.example' : 'large.example'}`, 0),
  );
  expect(turns[0]).toBe(0);
  expect(turns.at(-1)).toBeCloseTo(1_000);
  expect(turnOf('one@small.example', 0)).toBe(0);
  // Who has paused has not saved up a burst.
  expect([turnOf('a@large.example', 60_000), turnOf('b@large.example', 60_000)]).toEqual([0, 20]);
});
