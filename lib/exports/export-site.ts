import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { copyPicture } from '@/lib/exports/copy-picture';
import { readSite } from '@/lib/exports/read-site';
import type { SiteRecord } from '@/lib/exports/schema';
import { writeJson } from '@/lib/exports/write-json';
import { writeWxr } from '@/lib/exports/write-wxr';
import { siteName } from '@/lib/site/settings/site-name';

interface Input {
  file: string;
  format: 'json' | 'wxr';
  packed: boolean;
  /** Where the files of the pictures go; null: only what is said of them. */
  media: string | null;
}

const HOURS = 6 * 3_600_000;

/**
 * Writes articles, comments and what they refer to into a file, as they are at one moment. The file has its
 * name only once it is whole. Holds the addresses of commenters: keep it as you keep the database.
 * @returns how many of each kind were written
 */
export async function exportSite({ file, format, packed, media }: Input): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const began = `${file}.part`;
  const write = async (tx: Transaction) => {
    const head = { site: env.SITE_URL, name: await siteName(tx), exportedAt: new Date(), language: env.SITE_LOCALE };
    const records = counted(readSite(tx), counts, media);
    const text = Readable.from(format === 'json' ? writeJson(head, records) : writeWxr(head, records));
    const target = createWriteStream(began);
    await (packed ? pipeline(text, createGzip(), target) : pipeline(text, target));
  };
  await db.$transaction(write, { isolationLevel: 'RepeatableRead', timeout: HOURS });
  await rename(began, file);
  return counts;
}

async function* counted(
  records: AsyncIterable<SiteRecord>,
  counts: Map<string, number>,
  media: string | null,
): AsyncGenerator<SiteRecord> {
  for await (const record of records) {
    const many = record.kind === 'comments' ? record.comments.length : 1;
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + many);
    if (record.kind === 'picture' && media) await copyPicture(record.picture.path, media);
    yield record;
  }
}
