import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { takePage } from '@/lib/answer';

/** Of the form itself; the page has none. */
const BODY = /^(?:content-.*|transfer-encoding|expect)$/;

/**
 * A form that a route took in and refused (lib/form-route.ts) is answered with its page, as if that had been asked
 * for: with what was typed, the sentence of the refusal and its status.
 */
export function showFormAgain(next: RequestListener): RequestListener {
  return (request, response) => {
    if (request.method === 'POST') insteadOf(response, (page) => next(asking(request, page), response));
    next(request, response);
  };
}

function insteadOf(response: ServerResponse, show: (page: string) => void): void {
  // Next lays its compression over these: the page begins with them as they were.
  const { writeHead, write, end, on } = response;
  let page: string | undefined;
  response.writeHead = ((status: number, ...rest: never[]) => {
    page ??= takePage();
    return page ? response : writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
  response.end = ((...rest: Parameters<typeof end>) => {
    page ??= response.headersSent ? undefined : takePage();
    if (!page) return end.apply(response, rest);
    for (const name of response.getHeaderNames()) if (name !== 'x-request-id') response.removeHeader(name);
    const status = response.statusCode;
    // A page that can be rendered says 200 of itself.
    const answerAs = (given: number, ...more: never[]) =>
      writeHead.call(response, given === 200 ? status : given, ...more);
    Object.assign(response, { writeHead: answerAs, write, end, on });
    // Of the route and of the page: each listens to it.
    response.setMaxListeners(2 * response.getMaxListeners());
    show(page);
    return response;
  }) as typeof end;
}

function asking(request: IncomingMessage, page: string): IncomingMessage {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !BODY.test(name)));
  const again = Object.assign(new IncomingMessage(request.socket), { method: 'GET', url: page, headers });
  again.push(null);
  return again;
}
