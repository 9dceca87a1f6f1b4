import { env } from '@/lib/env';
import { isLoopback } from '@/lib/site/is-loopback';

/** Mail is kept and shown instead of sent: no SMTP server, and a site only this machine can reach. */
export const keepsMail = () => !env.SMTP_URL && isLoopback(env.SITE_URL);
