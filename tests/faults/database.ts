import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './faults';
import { members, type Portal, SITE, untilReady } from './portal';
import { formOf, sendComment, whileWriting } from './writer';

/** Milliseconds that a task enqueued now takes to be done. */
async function taskDone(portal: Portal): Promise<number> {
  const started = performance.now();
  const [{ id }] = await portal.sql(`SELECT (graphile_worker.add_job('sweep_search_words')).id`);
  while ((await portal.sql('SELECT FROM graphile_worker._private_jobs WHERE id = $1', [id])).length > 0) {
    assert.ok(performance.now() - started < 20_000, 'tasks are no longer worked off');
    await pause(100);
  }
  return Math.round(performance.now() - started);
}

const restarts =
  (signal: 'SIGQUIT' | 'SIGKILL', times: number): Fault =>
  async (portal) => {
    let slowest = 0;
    const outcome = await whileWriting(portal, async () => {
      for (let time = 0; time < times; time++) {
        await pause(700);
        await portal.restartDatabase(signal, 300);
        slowest = Math.max(slowest, await untilReady(15_000));
      }
    });
    const task = await taskDone(portal);
    return `${times} restarts, ${outcome}; ready again within ${slowest} ms (aim: 5,000), a task done in ${task} ms`;
  };

/** F3: readers go on reading what is kept; who writes hears that it does not work now. */
const away: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const form = await formOf(portal, cookie);
  const pages = [form.path, '/', '/feed.xml'];
  for (const path of pages) assert.equal((await fetch(SITE + path)).status, 200);
  portal.line.line.refusing = true;
  portal.line.cut();
  // Longer than the portal remembers which addresses there are.
  await pause(6_000);
  for (const path of pages) assert.equal((await fetch(SITE + path)).status, 200, path);
  assert.equal((await fetch(`${SITE}/api/healthz`)).status, 200);
  assert.equal((await fetch(`${SITE}/api/readyz`)).status, 503);
  const answer = await sendComment(form, cookie, crypto.randomUUID(), 'Nobody hears me now');
  assert.equal(answer.status, 503);
  portal.line.line.refusing = false;
  const ready = await untilReady(15_000);
  return `kept pages and feeds answer 200, writing 503, readyz 503; ready ${ready} ms after the database`;
};

/** F4: somebody locks the table of comments; readers do not notice, writers hear it soon, nothing piles up. */
const locked: Fault = async (portal) => {
  const cookies = await members(portal, 20);
  const form = await formOf(portal, cookies[0] ?? '');
  assert.equal((await fetch(SITE + form.path)).status, 200);
  const locker = await portal.connect();
  await locker.query('BEGIN; LOCK TABLE "Comment" IN ACCESS EXCLUSIVE MODE');
  const started = performance.now();
  const answers = cookies.map(async (cookie) => {
    const { status } = await sendComment(form, cookie, crypto.randomUUID(), 'Waiting for a lock');
    return { status, ms: performance.now() - started };
  });
  await pause(500);
  const before = performance.now();
  assert.equal((await fetch(SITE + form.path)).status, 200);
  const reader = Math.round(performance.now() - before);
  const [{ count }] = await portal.sql(
    `SELECT count(*)::int FROM pg_stat_activity WHERE application_name = '' AND datname = current_database() AND pid <> pg_backend_pid()`,
  );
  const refused = await Promise.all(answers);
  await locker.query('ROLLBACK');
  await locker.end();
  const slowest = Math.round(Math.max(...refused.map(({ ms }) => ms)));
  assert.ok(
    refused.every(({ status }) => status === 503),
    refused.map(({ status }) => status).join(),
  );
  assert.ok(slowest < 12_000, `the last one heard it after ${slowest} ms`);
  const again = await sendComment(form, cookies[1] ?? '', crypto.randomUUID(), 'And now it works');
  assert.equal(again.status, 303);
  return `20 writers heard 503 within ${slowest} ms, a reader waited ${reader} ms, ${count} connections; then it worked at once`;
};

/** F6: the line to the database falls silent: neither an answer nor an end. */
const silent: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const form = await formOf(portal, cookie);
  portal.line.line.silent = true;
  const started = performance.now();
  const { status } = await sendComment(form, cookie, crypto.randomUUID(), 'Into the silence');
  const waited = Math.round(performance.now() - started);
  assert.equal((await fetch(SITE + form.path)).status, 200);
  portal.line.line.silent = false;
  portal.line.cut();
  assert.equal(status, 503);
  assert.ok(waited < 20_000, `${waited} ms`);
  return `writing answered 503 after ${waited} ms (aim: 12,000), pages 200; ready again in ${await untilReady(10_000)} ms`;
};

/** F5: every answer of the database half a second late. */
const slow: Fault = async (portal) => {
  const [cookie = ''] = await members(portal, 1);
  const form = await formOf(portal, cookie);
  await fetch(SITE + form.path);
  portal.line.line.delay = 500;
  const times: number[] = [];
  for (let n = 0; n < 20; n++) {
    const started = performance.now();
    assert.equal((await fetch(SITE + form.path)).status, 200);
    times.push(performance.now() - started);
  }
  portal.line.line.delay = 0;
  times.sort((a, b) => a - b);
  return `an article took ${Math.round(times[9] ?? 0)} ms in the middle, ${Math.round(times[19] ?? 0)} ms at most`;
};

export const database: Record<string, Fault> = {
  'F1 the database restarts under load': restarts('SIGQUIT', 5),
  'F12 the database is killed under load': restarts('SIGKILL', 1),
  'F3 the database is away': away,
  'F4 a table is locked': locked,
  'F5 the database is slow': slow,
  'F6 the line to the database is silent': silent,
};
