import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBackup } from '@/cli/backup/read-backup';
import { writeBackup } from '@/cli/backup/write-backup';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { env, setEnv } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { storage } from '@/lib/storage';
import { type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let folder: string;
let file: string;
let cast: Cast;
const quiet = () => {};
const write = () => writeBackup({ databaseUrl: env.DATABASE_URL, file }, quiet);
const read = () => readBackup({ databaseUrl: env.DATABASE_URL, file }, quiet);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-backup-'));
  file = join(folder, 'site.backup');
  setEnv({ STORAGE_URL: `file:${folder}/media` });
  cast = await createCast();
  const first = await postApproved(
    { actor: cast.mia, articleId: cast.article.id, text: 'Tab\t, "quotes" and \\N\nline.' },
    cast.mo,
  );
  await postApproved({ actor: cast.noah, articleId: cast.article.id, parentId: first.id, text: 'Grüße 👋' }, cast.mo);
  await post({ actor: cast.mia, articleId: cast.article.id });
  await (await storage()).put('pictures/a.webp', Buffer.from([0, 1, 2, 255]));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function contents(): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.$queryRawUnsafe<{ sum: string }[]>(
        `SELECT md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS sum FROM "${name}" t`,
      );
      return [name, row?.sum ?? ''];
    }),
  );
  return Object.fromEntries(found);
}
async function empty(): Promise<void> {
  const tables = Object.keys(await contents()).map((name) => `"${name}"`);
  await db.$executeRawUnsafe(`TRUNCATE ${tables.join()} RESTART IDENTITY CASCADE`);
  await rm(join(folder, 'media'), { recursive: true });
}

test('what was written comes back, row for row and byte for byte', async () => {
  const before = await contents();
  await write();
  await empty();
  await read();
  expect(await contents()).toEqual(before);
  expect(Buffer.from(await (await storage()).getBytes('pictures/a.webp'))).toEqual(Buffer.from([0, 1, 2, 255]));
  // Counters and triggers live on: the next comment is a new one, and is on its page.
  await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'After.' }, cast.mo);
  expect((await threadPage({ articleId: cast.article.id, page: 1 })).count).toBe(3);
});

test('a table that fills several parts of the archive comes back too', async () => {
  const { id } = await db.comment.findFirstOrThrow({ orderBy: { id: 'asc' }, select: { id: true } });
  await db.$executeRaw`
    INSERT INTO "CommentRevision" ("commentId", number, source, html)
    SELECT ${id}, n, repeat(md5(n::text), 1 + n % 80), '' FROM generate_series(2, 16000) n`;
  const before = await contents();
  await write();
  await empty();
  await read();
  expect(await contents()).toEqual(before);
});

test('is one moment although the site goes on', async () => {
  const writing = write();
  await Promise.all(Array.from({ length: 5 }, () => post({ actor: cast.mia, articleId: cast.article.id })));
  const { tables } = await writing;
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows;
  expect(rows('Comment')).toBe(rows('CommentRevision'));
});

test('a filled database is not touched', async () => {
  await write();
  const before = await contents();
  await expect(read()).rejects.toThrow('not empty');
  expect(await contents()).toEqual(before);
});

test.each([
  ['cut off', async () => truncate(file, 2_000)],
  [
    'changed',
    async () =>
      writeFile(
        file,
        gzipSync(
          Buffer.from(
            gunzipSync(await readFile(file))
              .toString('latin1')
              .replace('Mia', 'Max'),
            'latin1',
          ),
        ),
      ),
  ],
  ['not a backup', async () => writeFile(file, 'Hello.')],
  ['with more behind', async () => appendFile(file, 'Hello.')],
])('one that is %s changes nothing', async (name, damage) => {
  await write();
  await empty();
  await damage();
  const attempt = read();
  // Bytes behind the end of an archive are no part of it.
  if (name === 'with more behind') await attempt.catch(() => undefined);
  else await expect(attempt).rejects.toThrow(/backup/);
  if (name !== 'with more behind') expect(await db.user.count()).toBe(0);
});

test('letters that waited are kept for a person, not sent again', async () => {
  await db.$transaction((tx) => queueMail(tx, { to: 'mia@example.org', subject: 'S', paragraphs: ['x'] }));
  await write();
  await empty();
  await read();
  expect(await db.mail.findMany({ select: { status: true } })).toEqual([{ status: 'FAILED' }]);
});

test('one that fails leaves no file', async () => {
  setEnv({ STORAGE_URL: `file:${folder}/media` });
  await expect(
    writeBackup({ databaseUrl: env.DATABASE_URL, file: join(folder, 'none', 'x') }, quiet),
  ).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['media']);
});

// It migrates a database from nothing.
test('the drill brings everything back elsewhere and leaves nothing behind', { timeout: 60_000 }, async () => {
  const { restoreDrill } = await import('@/cli/doctor/restore-drill');
  const before = await contents();
  const { rows } = await restoreDrill(env.DATABASE_URL);
  expect(rows).toBeGreaterThan(10);
  expect(await contents()).toEqual(before);
  expect(await (await storage()).getBytes('pictures/a.webp')).toHaveLength(4);
  expect(await db.$queryRaw`SELECT datname FROM pg_database WHERE datname LIKE 'depesche_drill%'`).toEqual([]);
});
