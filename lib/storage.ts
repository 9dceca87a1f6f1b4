import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { env } from '@/lib/env';
import { bucketAt } from '@/lib/storage-url';

/** Widths in which every picture is kept, in pixels. */
export const PICTURE_WIDTHS = [480, 960, 1440] as const;

let kept: { url: string; disk: Promise<Disk> } | null = null;

/** Where files are kept: the folder or the bucket named by STORAGE_URL. One connection pool for all. */
export function storage(): Promise<Disk> {
  const url = env.STORAGE_URL;
  if (kept?.url !== url) kept = { url, disk: url.startsWith('s3:') ? bucket(url) : folder(url) };
  return kept.disk;
}

const folder = async (url: string) =>
  new Disk(new FSDriver({ location: resolve(url.replace(/^file:/, '')), visibility: 'public' }));

/** The client of S3 is large: only who uses it loads it. Every wait has an end. */
async function bucket(url: string): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { name, ...client } = bucketAt(url);
  const waits = { requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000 }, maxAttempts: 3 };
  // Nobody reads the bucket but we: what is public is decided here, and many stores know no ACL.
  return new Disk(new S3Driver({ ...client, ...waits, bucket: name, visibility: 'private', supportsACL: false }));
}
