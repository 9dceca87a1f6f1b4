import { type DestinationStream, pino } from 'pino';
import { requestId } from '@/lib/answer';
import { env } from '@/lib/env';

/**
 * One JSON line per event, with the id of the request it belongs to. Never pass addresses, tokens or texts of
 * comments; what a library puts into an error all the same (mail servers repeat the address they refuse)
 * does not get out.
 */
export const logTo = (stream?: DestinationStream, level: string = env.LOG_LEVEL) =>
  pino(
    {
      level,
      base: { pid: process.pid },
      mixin: () => {
        const id = requestId();
        return id ? { request: id } : {};
      },
      hooks: { streamWrite: withoutPersonal },
    },
    ...(stream ? [stream] : []),
  );

/** Mail addresses, and what is long and random enough to be a secret. Ids of requests are neither. */
export const withoutPersonal = (line: string): string =>
  line
    .replaceAll(/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '[address]')
    .replaceAll(/(?<![\w/.-])[\w-]{43,}(?:\.[\w-]{20,})?(?![\w/])/g, '[secret]');

export const log = logTo();
