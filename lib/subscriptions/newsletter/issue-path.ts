import { env } from '@/lib/env';

/** Where the archive has an issue. */
export const issuePath = (number: number) => `/newsletter/${number}` as const;
export const issueUrl = (number: number) => env.SITE_URL + issuePath(number);
