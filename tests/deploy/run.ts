import { setTimeout as pause } from 'node:timers/promises';
import { openDesk } from './desk';
import { missingPackages } from './programs';
import { type Stack, startStack } from './stack';

// node --import tsx tests/deploy/run.ts: the portal as on several machines, with the configurations in deploy/.
// Not a part of npm test: it needs Debian's packages.
const missing = missingPackages();
if (missing.length > 0) {
  console.log(`skipped: apt install ${missing.join(' ')}`);
  process.exit(0);
}

type Desk = Awaited<ReturnType<typeof openDesk>>;
const SECOND = 1_000;

const checks: Record<string, (stack: Stack, desk: Desk) => Promise<string>> = {
  'approved on one server, on the other and through the edge within a second': async (stack, desk) => {
    const [one, other] = stack.web;
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const { words, mark } = await desk.write();
      await everywhere(stack, desk.path);
      await desk.approve(one.url, mark);
      const seen = [other.url, stack.site, one.url].map((url) => until(url + desk.path, words, true));
      times.push(Math.max(...(await Promise.all(seen))));
    }
    return `everywhere after ${times.toSorted((a, b) => a - b)[5]?.toFixed(0)} ms (median of 10), at most ${Math.max(...times).toFixed(0)} ms`;
  },

  'taken back on the other, gone everywhere within a second': async (stack, desk) => {
    const { words, mark } = await desk.write();
    const decision = await desk.approve(stack.web[0].url, mark);
    await everywhere(stack, desk.path, words);
    await desk.undo(stack.web[1].url, decision);
    const urls = [stack.web[0].url, stack.web[1].url, stack.site];
    return `${Math.max(...(await Promise.all(urls.map((url) => until(url + desk.path, words, false))))).toFixed(0)} ms`;
  },

  'a task of the worker is heard by every server': async (stack, desk) => {
    const { expireOnServer } = await import('@/lib/expire-on-server');
    const { db } = await import('@/lib/db');
    const { tags } = await import('@/lib/cache');
    const { words, mark } = await desk.write();
    await everywhere(stack, desk.path);
    // As a change that a worker makes: past the servers.
    await db.comment.update({
      where: { id: mark.commentId },
      data: { status: 'APPROVED', publishedRevisionId: mark.revisionId, publishedAt: new Date() },
      select: { articleId: true },
    });
    const { articleId } = await db.comment.findUniqueOrThrow({
      where: { id: mark.commentId },
      select: { articleId: true },
    });
    await expireOnServer([tags.thread(articleId)]);
    const urls = [stack.web[0].url, stack.web[1].url, stack.site];
    return `${Math.max(...(await Promise.all(urls.map((url) => until(url + desk.path, words, true))))).toFixed(0)} ms`;
  },

  'limits count over both servers': async ({ web }) => {
    for (let done = 0; done < 100; done++) {
      // Fewer at each than the limit allows.
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      const { status } = await fetch(`${web[done % 2]?.url}/search?q=Modell`, { headers });
      if (status === 429) return `refused after ${done}`;
    }
    throw new Error('a hundred searches in a minute were answered');
  },

  'a new server shows nothing that Redis still has from before a takedown it slept through': async (stack, desk) => {
    const { words, mark } = await desk.write();
    const decision = await desk.approve(stack.web[0].url, mark);
    await everywhere(stack, desk.path, words);
    stack.redis.child.kill('SIGSTOP');
    await desk.undo(stack.web[0].url, decision);
    for (const url of [stack.web[0].url, stack.web[1].url, stack.site]) await until(url + desk.path, words, false);
    await stack.web[1].stop('SIGKILL');
    stack.redis.child.kill('SIGCONT');
    await stack.startAgain(1);
    for (let time = 0; time < 20; time++) {
      for (const url of [stack.web[0].url, stack.web[1].url, stack.site]) {
        if ((await read(url + desk.path)).includes(words)) throw new Error(`${url} shows it again`);
      }
      await pause(100);
    }
    return 'right while it slept, right afterwards';
  },

  'without Redis every answer is right': async (stack, desk) => {
    await stack.redis.stop('SIGKILL');
    const { words, mark } = await desk.write();
    const decision = await desk.approve(stack.web[1].url, mark);
    const urls = [stack.web[0].url, stack.web[1].url, stack.site];
    for (const url of urls) await until(url + desk.path, words, true);
    await desk.undo(stack.web[0].url, decision);
    for (const url of urls) await until(url + desk.path, words, false);
    return 'approved and taken back';
  },

  'one server killed under load: no request fails': async (stack, desk) => {
    const { words, mark } = await desk.write();
    await desk.approve(stack.web[1].url, mark);
    await until(stack.site + desk.path, words, true);
    const load = { done: 0, failed: [] as string[], over: false };
    const paths = [desk.path, '/', '/topics', '/feed.xml', '/jobs', '/search?q=Modell'];
    const reader = async (index: number) => {
      for (let turn = index; !load.over; turn++) {
        const path = paths[turn % paths.length] ?? '/';
        const status = await fetch(stack.site + path)
          .then(async (answer) => (await answer.text()) && answer.status)
          .catch(({ message, cause }: Error) => `${message} (${cause})`);
        load.done++;
        // The limit of searches is meant to be felt.
        if (status !== 200 && status !== 429) load.failed.push(`${path}: ${status}`);
      }
    };
    const readers = Promise.all(Array.from({ length: 12 }, (_, index) => reader(index)));
    await pause(2 * SECOND);
    await stack.web[0].stop('SIGKILL');
    await pause(3 * SECOND);
    await stack.startAgain(0);
    await pause(SECOND);
    load.over = true;
    await readers;
    if (load.failed.length > 0) throw new Error(`${load.failed.length} failed: ${load.failed.slice(0, 3).join(', ')}`);
    return `${load.done} requests, none failed`;
  },
};

const stack = await startStack();
let failed = 0;
try {
  const desk = await openDesk(stack.site);
  for (const [name, check] of Object.entries(checks)) {
    try {
      console.log(`✓ ${name}: ${await check(stack, desk)}`);
    } catch (error) {
      failed++;
      console.log(`✗ ${name}\n  ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await stack.stop();
}
console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function read(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** How long it took until a page has these words or has them no more; more than a second is an error. */
async function until(url: string, words: string, there: boolean): Promise<number> {
  const started = performance.now();
  while ((await read(url)).includes(words) !== there) {
    if (performance.now() - started > SECOND) throw new Error(`${url} was still wrong after a second`);
  }
  return performance.now() - started;
}

/** Reads a page everywhere, so that it is kept everywhere. */
async function everywhere({ web, site }: Stack, path: string, words = ''): Promise<void> {
  for (const url of [...web.map((server) => server.url), site]) await until(url + path, words, true);
}
