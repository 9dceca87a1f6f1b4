import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import { sentence } from '@/lib/form';
import { countAgainst, waitFor } from '@/lib/rate-limit';
import de from '@/messages/de.json';
import { refusalOf } from '@/tests/support/cast';

const t = createTranslator({ locale: 'de', messages: de });
const MINUTE = 60_000;

test.each([
  [1, 'in one minute.', 'in einer Minute'],
  [MINUTE + 1, 'in 2 minutes.', 'in 2 Minuten'],
  [89 * MINUTE, 'in 89 minutes.', 'in 89 Minuten'],
  [90 * MINUTE, 'in 2 hours.', 'in 2 Stunden'],
  [121 * MINUTE, 'in 3 hours.', 'in 3 Stunden'],
  [24 * 60 * MINUTE, 'in 24 hours.', 'in 24 Stunden'],
])('a wait of %i ms is told as "%s"', (ms, english, german) => {
  const wait = { ...waitFor(ms), pace: 1 };
  for (const key of ['tooMany', 'slowMode'] as const) {
    expect(sentence(key, wait)).toContain(english);
    expect(t(`errors.${key}`, wait)).toContain(german);
  }
});

test('who has used up a day’s acts hears of hours', async () => {
  for (let count = 0; count < 3; count++) await countAgainst('dataExport', 'mia');
  const { key, status, values } = await refusalOf(countAgainst('dataExport', 'mia'));
  expect([key, status, sentence(key, values)]).toEqual(['tooMany', 429, expect.stringContaining('in 24 hours.')]);
});
