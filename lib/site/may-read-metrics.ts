import { createHash, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whoever knows METRICS_TOKEN; nobody while there is none. */
export const mayReadMetrics = (authorization: string): boolean =>
  Boolean(env.METRICS_TOKEN) && timingSafeEqual(digest(authorization), digest(`Bearer ${env.METRICS_TOKEN}`));
