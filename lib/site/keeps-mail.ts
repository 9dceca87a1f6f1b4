import { env } from '@/lib/env';

/** Mail is kept and shown instead of sent: no SMTP server, and a site only this machine can reach. */
export const keepsMail = () =>
  !env.SMTP_URL && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(env.SITE_URL).hostname);
