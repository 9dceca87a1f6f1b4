import pino from 'pino';
import { env } from '@/lib/env';

/** One JSON line per event; never pass mail addresses, tokens or comment texts. */
export const log = pino({ level: env.LOG_LEVEL });
