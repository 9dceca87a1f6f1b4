import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';

/** Parts of addresses that are a right by themselves, or personal. */
const SECRET = /^\/(appeals|subscriptions|replies|preview|api\/unsubscribe)\/[^/]+/;
const SLOW_MS = 1_000;

/**
 * One line when an answer has ended: writes and what went wrong always, plain reading only at LOG_LEVEL=debug.
 * No network address, no query and no secret part of the address.
 */
export function logRequest({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now();
  response.once('close', () => {
    const ms = Math.round(performance.now() - begun);
    const status = response.statusCode;
    const line = { method, path: shownPath(url), status, ms, ...(response.writableFinished ? {} : { cut: true }) };
    if (status >= 500) log.error(line, 'request');
    else if (ms > SLOW_MS && !isStream(response)) log.warn(line, 'slow request');
    else if (method !== 'GET' && method !== 'HEAD') log.info(line, 'request');
    else log.debug(line, 'request');
  });
}

export const shownPath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(SECRET, '/$1/[secret]').slice(0, 200);

const isStream = (response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('text/event-stream');
