import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetBuild } from '@/cli/supervisor/build';
import { openDesk } from '@/tests/deploy/desk';
import { missingPackages } from '@/tests/deploy/programs';
import { startStack } from '@/tests/deploy/stack';
import { formOf, sendComment, signInAll } from '../commenters';
import { startFileServer, startPlainNext } from './contenders';
import { load, median, milliseconds, timed } from './load';
import { untilVisible } from './visible';

const ROUNDS = 3;
/** From one address more would have to be proven (lib/rate-limit.ts). */
const COMMENTS = 25;

/**
 * The whole site, side by side in one run: one process, two behind the edge, Next as it comes, and nginx with the
 * same bytes as files. With made-up content up to so many articles.
 */
export async function benchSite({ articles }: { articles: number }): Promise<string> {
  const missing = [...missingPackages(), ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : [])];
  if (missing.length > 0) return `skipped: apt install ${missing.join(' ')}`;
  const rows: [string, string][] = [];
  const note = (what: string, figure: string) => {
    rows.push([what, figure]);
    process.stderr.write(`${what}: ${figure}\n`);
  };
  forgetBuild();
  const stack = await startStack();
  const others: { stop: (signal: 'SIGKILL') => Promise<unknown> }[] = [];
  try {
    note('build', `${(stack.buildMs / 1000).toFixed(1)} s`);
    const { seedScale } = await import('@/prisma/scale/seed-scale');
    if (articles > 0) await seedScale({ articles, progress: () => undefined });
    const desk = await openDesk(stack.site);
    const { db } = await import('@/lib/db');
    note('articles, comments', `${await db.article.count()}, ${await db.comment.count()}`);
    const topic = await db.topic.findFirstOrThrow({
      orderBy: { articles: { _count: 'desc' } },
      select: { slug: true },
    });
    const pages = { article: desk.path, home: '/', topic: `/topics/${topic.slug}`, feed: '/feed.xml' };
    const [one] = stack.web;
    const files = await startFileServer(stack.folder, one.url, Object.values(pages));
    others.push(files);
    const plain = await startPlainNext(stack.env);
    others.push(plain);

    for (const [name, path] of Object.entries(pages)) {
      const contenders = {
        'nginx, the same bytes as a file': files.url,
        'edge, an approval a second': stack.site,
        'one process': one.url,
        'plain next start': plain.url,
      };
      const figures = new Map<string, number[]>(Object.keys(contenders).map((contender) => [contender, []]));
      for (let round = 0; round < ROUNDS; round++) {
        for (const [contender, url] of Object.entries(contenders)) {
          const decisions = contender.startsWith('edge') ? approveEachSecond(desk, one.url) : null;
          const { perSecond, errors } = await load(url + path);
          await decisions?.();
          if (errors > 0) note(`${name}, ${contender}`, `${errors} errors`);
          figures.get(contender)?.push(perSecond);
        }
      }
      const best = median(figures.get('nginx, the same bytes as a file') ?? []);
      for (const [contender, perSecond] of figures) {
        const share = median(perSecond) / best;
        note(`${name}, ${contender}`, `${median(perSecond).toFixed(0)} a second (${share.toFixed(3)} of the file)`);
      }
    }

    for (const [name, url] of Object.entries({ 'without edge': one.url, 'through the edge': stack.site })) {
      const times: number[] = [];
      for (let round = 0; round < 20; round++) times.push(await untilVisible({ desk, at: one.url, reader: url }));
      note(`approved until visible, ${name}`, milliseconds(times));
    }
    note('search, one word', milliseconds(await timed(30, () => read(`${one.url}/search?q=Modell`))));
    note('article never read before', milliseconds(await timedColdArticles(one.url)));
    note('queue page', milliseconds(await timed(20, () => desk.get(one.url, '/desk/moderation'))));
    const marks = await Promise.all(Array.from({ length: 50 }, () => desk.write()));
    note('one decision', milliseconds(await timed(50, (round) => desk.approve(one.url, marks[round]?.mark ?? {}))));
    note('one comment', milliseconds(await timedComments(one.url, stack.site, desk.path.slice('/articles/'.length))));
    await randomAddresses(one, note);
    note(
      'start until ready',
      milliseconds(
        await timed(2, async () => {
          await stack.web[1].stop();
          await stack.startAgain(1);
        }),
      ),
    );
  } finally {
    await Promise.all(others.map((other) => other.stop('SIGKILL')));
    await stack.stop();
  }
  return table(rows);
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** What it returns ends it and takes all back, so that the page stays as large as it was. */
function approveEachSecond(desk: Desk, url: string): () => Promise<void> {
  let over = false;
  const work = (async () => {
    const decided: number[] = [];
    while (!over) {
      const { mark } = await desk.write();
      const [id] = await Promise.all([desk.approve(url, mark), pause(1_000)]);
      decided.push(id);
    }
    for (const id of decided) await desk.undo(url, id);
  })();
  return () => {
    over = true;
    return work;
  };
}

async function read(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.text();
  // The search has its limit; the others must not be refused.
  if (!answer.ok && answer.status !== 429) throw new Error(`${url}: ${answer.status}`);
}

async function timedComments(url: string, origin: string, slug: string): Promise<number[]> {
  const sessions = await signInAll(COMMENTS);
  const form = await formOf({ url, slug, session: sessions[0] ?? '' });
  return timed(COMMENTS, async (round) => {
    const session = sessions[round] ?? '';
    const { status, id } = await sendComment({ url, origin, slug, session }, form);
    if (!id) throw new Error(`a comment was not taken: ${status}`);
  });
}

async function timedColdArticles(url: string): Promise<number[]> {
  const { db } = await import('@/lib/db');
  const oldest = { where: { status: 'PUBLISHED' }, orderBy: { id: 'asc' }, take: 40, select: { slug: true } } as const;
  const articles = await db.article.findMany(oldest);
  return timed(articles.length, (round) => read(`${url}/articles/${articles[round]?.slug}`));
}

async function randomAddresses(
  { url, child }: { url: string; child: { pid?: number | undefined } },
  note: (what: string, figure: string) => void,
): Promise<void> {
  const before = memoryOf(child.pid);
  const started = performance.now();
  for (let done = 0; done < 10_000; done += 50) {
    const some = Array.from({ length: 50 }, (_, index) =>
      fetch(`${url}/articles/made-up-${done + index}-${Math.random()}`),
    );
    await Promise.all((await Promise.all(some)).map((answer) => answer.text()));
  }
  const each = ((performance.now() - started) / 10_000).toFixed(1);
  note('10,000 made-up addresses', `memory ${before} → ${memoryOf(child.pid)} MB, ${each} ms each`);
}

const memoryOf = (pid = 0) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

function table(rows: [string, string][]): string {
  const versions = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
  return [versions, '', '| what | figure |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join(
    '\n',
  );
}
