import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { takePage } from '@/lib/answer';
import { answerInstead } from './answer-instead';

const NOT_FOUND = '/404';

/**
 * Two answers of Next show nothing without scripts, and get a whole page in their place: a form that a route took in
 * and refused (lib/form-route.ts) gets its page with what was typed, and what finds nothing while it is rendered gets
 * the page of unknown addresses.
 */
export function showPageInstead(next: RequestListener): RequestListener {
  return (request, response) => {
    const page = (status: number) => takePage() ?? (isEmptyNotFound(request, response, status) ? NOT_FOUND : undefined);
    answerInstead(request, response, { next, page });
  };
}

/** Scripts of Next make something of their answers; and the page of unknown addresses is made beforehand. */
const isEmptyNotFound = ({ headers, url }: IncomingMessage, response: ServerResponse, status: number): boolean =>
  status === 404 &&
  url !== NOT_FOUND &&
  !headers.rsc &&
  !headers['next-action'] &&
  String(response.getHeader('content-type')).startsWith('text/html') &&
  !response.getHeader('x-nextjs-prerender');
