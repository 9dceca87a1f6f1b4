import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { png } from '@/tests/support/picture-bytes';
import type { Fault } from './faults';
import { isReady, members, SITE, signedIn, untilReady } from './portal';
import { formOf, sendComment, whileWriting } from './writer';

/** F13: the disk under database and media is full; readers do not notice, nothing acknowledged is lost. */
const diskFull: Fault = async (portal) => {
  if (!portal.disk) return 'skipped: a small disk needs the rights of root';
  const { disk } = portal;
  const media = () => globSync(join(portal.folder, 'media/**/*')).length;
  let upload = 0;
  let ready = 0;
  const outcome = await whileWriting(portal, async (form, cookies) => {
    assert.equal((await fetch(SITE + form.path)).status, 200);
    const before = media();
    disk.fill();
    upload = await sendPicture(await signedIn(portal, 'editor@demo.test'));
    assert.ok(upload >= 500, `an upload was answered with ${upload}`);
    assert.equal(media(), before, 'half a picture was kept');
    await pause(3_000);
    assert.equal((await fetch(SITE + form.path)).status, 200);
    assert.equal((await fetch(`${SITE}/api/healthz`)).status, 200);
    disk.free();
    await portal.reviveDatabase();
    ready = await untilReady(30_000);
    assert.equal((await sendComment(form, cookies[1] ?? '', randomUUID(), 'There is room again')).status, 303);
  });
  return `an upload ${upload}, ${outcome}; pages 200; with room again ready after ${ready} ms`;
};

async function sendPicture(cookie: string): Promise<number> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(await png({ height: 900 }))]), 'a.png');
  const headers = { cookie, origin: SITE, accept: 'application/json' };
  return (await fetch(`${SITE}/api/desk/media`, { method: 'POST', body, headers })).status;
}

/** F15: the clock of the web server jumps, that of the database does not. */
const clockJumps: Fault = async (portal) => {
  const library = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1')[0];
  if (!library || !existsSync(library)) return 'skipped: apt install faketime';
  const clock = join(portal.folder, 'clock');
  writeFileSync(clock, '+0');
  await portal.end();
  await portal.start({
    LD_PRELOAD: library,
    ...{ FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_CACHE_DURATION: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' },
  });
  try {
    const [cookie = ''] = await members(portal, 1);
    const texts: string[] = [];
    // Forward first: what was written "tomorrow" must not stand in anybody's way when the clock is right again.
    for (const jump of ['+0', '+26h', '-2h', '+0']) {
      writeFileSync(clock, jump);
      // The library looks at its file once a second.
      await pause(2_500);
      const form = await formOf(portal, cookie);
      const text = `Written at ${jump}, ${randomUUID()}`;
      const answer = await sendComment(form, cookie, randomUUID(), text);
      assert.equal(answer.status, 303, `at ${jump}: ${answer.status} ${await told(answer)}`);
      texts.push(text);
      for (const path of ['/', form.path, '/feed.xml', '/account/comments']) {
        const page = await fetch(SITE + path, { headers: { cookie } });
        assert.equal(page.status, 200, `${path} at ${jump}`);
        assert.doesNotMatch(await page.text(), /NaN|Invalid Date/, `${path} at ${jump}`);
      }
    }
    const rows = await portal.sql(
      `SELECT r.source FROM "CommentRevision" r WHERE r.source = ANY($1) ORDER BY r."commentId"`,
      [texts],
    );
    assert.deepEqual(
      rows.map(({ source }) => source),
      texts,
      'in the order of writing',
    );
    return 'a day ahead, two hours behind and back: signed in all the time, every comment stored, in order';
  } finally {
    await portal.end();
    await portal.start();
  }
};

const told = async (answer: Response) => /class="error[^>]*>([^<]*)/.exec(await answer.text())?.[1] ?? '';

/** F2: the database is not there when the portal starts. */
const lateDatabase: Fault = async (portal) => {
  await portal.end();
  portal.line.line.refusing = true;
  portal.begin();
  const started = performance.now();
  while (!(await fetch(`${SITE}/api/healthz`).catch(() => null))?.ok) {
    assert.ok(performance.now() - started < 30_000, `does not live: ${portal.said().slice(-500)}`);
    await pause(50);
  }
  assert.equal((await fetch(`${SITE}/api/readyz`)).status, 503);
  assert.equal((await fetch(`${SITE}/`)).status, 503);
  await pause(3_000);
  assert.equal(portal.supervisor.exitCode, null);
  assert.equal(await isReady(), false);
  portal.line.line.refusing = false;
  return `lives (healthz 200), says 503; ready ${await untilReady(60_000)} ms after the database`;
};

export const machine: Record<string, Fault> = {
  'F2 the database is not there at the start': lateDatabase,
  'F13 the disk is full': diskFull,
  'F15 the clock jumps': clockJumps,
};
