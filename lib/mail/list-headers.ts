import { env } from '@/lib/env';

/** Which list a letter is of, and the one click in the mail program that ends it (RFC 2919, RFC 2369, RFC 8058). */
export const oneClickHeaders = (list: string, endToken: string) => ({
  'List-Id': `<${list}.${new URL(env.SITE_URL).hostname}>`,
  'List-Unsubscribe': `<${env.SITE_URL}/api/unsubscribe/${endToken}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  // Nobody's out-of-office shall answer a machine (RFC 3834).
  'Auto-Submitted': 'auto-generated',
});
