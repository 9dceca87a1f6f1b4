import { beforeEach, expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { mayReadMetrics } from '@/lib/site/may-read-metrics';
import { metricsText } from '@/lib/site/metrics';
import { type Cast, createCast, post } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

test('tell how much waits, and for how long', async () => {
  await post({ actor: cast.mia, articleId: cast.article.id });
  const { text } = await metricsText();
  expect(text).toMatch(/^comments_waiting 1$/m);
  expect(text).toMatch(/^mails_queued 0$/m);
  expect(text).toMatch(/^tasks_lag_seconds \d/m);
});

test('hold nobody’s name or address', async () => {
  await post({ actor: cast.mia, articleId: cast.article.id });
  expect((await metricsText()).text).not.toMatch(/example\.org|Mia/);
});

test.each([
  ['', '', false],
  ['', 'Bearer ', false],
  ['a token of sixteen letters', '', false],
  ['a token of sixteen letters', 'Bearer wrong', false],
  ['a token of sixteen letters', 'Bearer a token of sixteen letters', true],
])('with METRICS_TOKEN=%j and %j they may be read: %s', (token, authorization, allowed) => {
  setEnv({ METRICS_TOKEN: token });
  expect(mayReadMetrics(authorization)).toBe(allowed);
  setEnv({ METRICS_TOKEN: '' });
});
