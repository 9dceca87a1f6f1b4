import { readToken, signToken } from '@/lib/signed-link';

const DAYS = 7;

/** An address that shows one revision to whoever has it, for a week. */
export function previewPath(revisionId: number, now = new Date()): string {
  const expiry = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  return `/preview/${signToken('preview', `${revisionId}-${expiry}`)}`;
}

/** The revision that a preview's address names; null when it is forged or too old. */
export function previewedRevision(token: string, now = new Date()): number | null {
  const [, revision, expiry] = /^(\d{1,9})-(\d{1,12})$/.exec(readToken('preview', token) ?? '') ?? [];
  return revision && Number(expiry) * 1000 >= now.getTime() ? Number(revision) : null;
}
