import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/** Whether a report comes from our mail server: from whoever knows MAIL_REPORTS_SECRET; from nobody while there is none. */
export function isSignedReport(raw: Buffer, signature: string): boolean {
  if (!env.MAIL_REPORTS_SECRET) return false;
  const wanted = createHmac('sha256', env.MAIL_REPORTS_SECRET).update(raw).digest();
  const given = Buffer.from(signature.replace(/^sha256=/, ''), 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
