import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { pack } from 'tar-stream';
import { storage } from '@/lib/storage';
import { migrationsOf, sequencesOf, tablesOf } from './database-shape';
import { FORMAT, type Manifest, quoted } from './manifest';

/** An archive must know a file's size before it: rows are gathered to parts of about this many bytes. */
const PART = 8 * 1024 * 1024;
/** Ends a row, and stands nowhere else (COPY's text format). */
const END_OF_ROW = 10;

export type Progress = (what: string, count: number) => void;

/**
 * Writes everything the site has into one compressed archive: all tables as they are at one moment, while
 * the site goes on, then the media. Memory stays bounded. A backup that fails leaves no file.
 */
export async function writeBackup(
  { databaseUrl, file }: { databaseUrl: string; file: string },
  progress: Progress,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const unfinished = `${file}.part`;
  const archive = pack();
  const files: Record<string, string> = {};
  const add = async (name: string, content: Buffer) => {
    files[name] = createHash('sha256').update(content).digest('hex');
    await new Promise<void>((done, failed) =>
      archive.entry({ name, size: content.length }, content, (error) => (error ? failed(error) : done())),
    );
  };
  const written = pipeline(archive, createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }));
  const filled = async (): Promise<Manifest> => {
    // One snapshot for all tables, however long it takes.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables: Manifest['tables'] = [];
    for (const table of await tablesOf(client)) {
      tables.push({ ...table, rows: await copyTable(client, table, add) });
      progress(table.name, tables.at(-1)?.rows ?? 0);
    }
    const [migrations, sequences] = [await migrationsOf(client), await sequencesOf(client)];
    await client.query('COMMIT');
    progress('media', await copyMedia(add));
    const manifest = {
      format: FORMAT,
      madeAt: new Date().toISOString(),
      migrations,
      tables,
      sequences,
      files,
    } as const;
    await add('manifest.json', Buffer.from(JSON.stringify({ ...manifest, files: { ...files } })));
    archive.finalize();
    return manifest;
  };
  try {
    // A full disk ends both; neither may wait for the other.
    const [manifest] = await Promise.all([filled(), written.catch((error) => Promise.reject(error))]);
    await rename(unfinished, file);
    return manifest;
  } catch (error) {
    archive.destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

type Add = (name: string, content: Buffer) => Promise<void>;

async function copyTable(client: pg.Client, table: { name: string; columns: string[] }, add: Add): Promise<number> {
  const { name, columns } = table;
  const rows = client.query(to(`COPY public.${quoted(name)} (${columns.map(quoted).join(', ')}) TO STDOUT`));
  let [parts, count, size] = [0, 0, 0];
  let gathered: Buffer[] = [];
  const gather = (chunk: Buffer) => {
    gathered.push(chunk);
    size += chunk.length;
  };
  const flush = async () => {
    if (size > 0) await add(`tables/${name}/${String(parts++).padStart(6, '0')}.copy`, Buffer.concat(gathered));
    [gathered, size] = [[], 0];
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    for (const byte of chunk) if (byte === END_OF_ROW) count++;
    // Each part is read by itself, and so ends where a row does; chunks end anywhere.
    const whole = size + chunk.length < PART ? 0 : chunk.lastIndexOf(END_OF_ROW) + 1;
    if (whole > 0) {
      gather(chunk.subarray(0, whole));
      await flush();
    }
    gather(chunk.subarray(whole));
  }
  await flush();
  return count;
}

async function copyMedia(add: Add): Promise<number> {
  const disk = await storage();
  let count = 0;
  let paginationToken: string | undefined;
  do {
    const page = await disk
      .listAll('', { recursive: true, ...(paginationToken ? { paginationToken } : {}) })
      .catch(() => ({ objects: [], paginationToken: undefined }));
    for (const object of page.objects) {
      if (!object.isFile) continue;
      await add(`media/${object.key}`, Buffer.from(await disk.getBytes(object.key)));
      count++;
    }
    paginationToken = page.paginationToken;
  } while (paginationToken);
  return count;
}
