import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

const DAYS = 7;

/** An address that shows one revision to whoever has it, for a week: `ID-EXPIRY-SIGNATURE`. */
export function previewPath(revisionId: number, now = new Date()): string {
  const expiry = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  return `/preview/${revisionId}-${expiry}-${sign(`${revisionId}-${expiry}`)}`;
}

/** The revision that a preview's address names; null when it is forged or too old. */
export function previewedRevision(token: string, now = new Date()): number | null {
  const [, revision = '', expiry = '', signature = ''] = /^(\d{1,9})-(\d{1,12})-([\w-]{43})$/.exec(token) ?? [];
  if (!revision || Number(expiry) * 1000 < now.getTime()) return null;
  const expected = Buffer.from(sign(`${revision}-${expiry}`));
  return timingSafeEqual(expected, Buffer.from(signature)) ? Number(revision) : null;
}

const sign = (text: string) => createHmac('sha256', env.INTERNAL_SECRET).update(`preview ${text}`).digest('base64url');
