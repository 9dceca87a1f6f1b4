import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { whileDeciding } from './deciders';
import type { Fault } from './faults';
import { type Portal, SITE, untilReady } from './portal';
import { whileWriting } from './writer';

/** The web server's own process, which the supervisor has started. */
function serverPid(portal: Portal): number {
  const children = execFileSync('pgrep', ['-P', String(portal.supervisor.pid), '-f', 'cli/serve.ts'], {
    encoding: 'utf8',
  });
  return Number(children.trim().split('\n')[0]);
}

/** F11: the server dies at a random moment of such work; it is started again, and everybody tries again. */
const killedWhile =
  (working: (portal: Portal, work: () => Promise<void>) => Promise<string>): Fault =>
  async (portal) => {
    const ROUNDS = 8;
    let longest = 0;
    // A supervisor that has seen no death yet: after ten in a minute it would give up.
    await portal.end();
    await portal.start();
    const outcome = await working(portal, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await pause(500 + Math.random() * 1_000);
        process.kill(serverPid(portal), 'SIGKILL');
        longest = Math.max(longest, await untilReady(60_000));
      }
    });
    return `${ROUNDS} kills, ${outcome}; back after at most ${longest} ms`;
  };

/** F10: told to stop under load: what was begun is answered to its end, and the process is gone in time. */
const stopped: Fault = async (portal) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const outcome = { whole: 0, broken: 0, notTaken: 0, closing: 0 };
  let over = false;
  const read = () =>
    new Promise<void>((done) => {
      const request = get(`${SITE}/`, { agent }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          outcome.whole += 1;
          if (answer.headers.connection === 'close') outcome.closing += 1;
          done();
        });
        answer.on('error', () => {
          outcome.broken += 1;
          done();
        });
      });
      request.on('error', ({ message }) => {
        // Not yet answered on a connection that was just closed, or none at all: another server takes it.
        if (/ECONNREFUSED/.test(message)) outcome.notTaken += 1;
        else outcome.broken += 1;
        done();
      });
    });
  const reading = Array.from({ length: 20 }, async () => {
    while (!over) {
      await read();
      if (outcome.notTaken > 0) await pause(50);
    }
  });
  await pause(1_500);
  const exit = new Promise((done) => portal.supervisor.once('exit', done));
  const started = performance.now();
  portal.supervisor.kill('SIGTERM');
  await exit;
  const took = Math.round(performance.now() - started);
  over = true;
  await Promise.all(reading);
  await portal.start();
  assert.ok(took < 12_000, `${took} ms`);
  assert.equal(outcome.broken, 0, JSON.stringify(outcome));
  return `${outcome.whole} answers whole, 0 broken, ${outcome.closing} told to close; gone after ${took} ms`;
};

/** F26: five hundred connections that never finish their request. */
const slowloris: Fault = async () => {
  const { connect } = await import('node:net');
  const sockets = Array.from({ length: 500 }, () => {
    const socket = connect(Number(new URL(SITE).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    return socket;
  });
  await pause(500);
  const started = performance.now();
  assert.equal((await fetch(`${SITE}/`)).status, 200);
  const took = Math.round(performance.now() - started);
  for (const socket of sockets) socket.destroy();
  assert.ok(took < 2_000, `${took} ms`);
  return `with 500 of them a reader waited ${took} ms`;
};

export const processes: Record<string, Fault> = {
  'F26 five hundred slow connections': slowloris,
  'F11 the server is killed while people write': killedWhile(whileWriting),
  'F11 the server is killed while moderators decide': killedWhile(whileDeciding),
  'F10 the portal is stopped under load': stopped,
};
