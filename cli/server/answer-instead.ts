import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';

/** Of a form, and what proxy.ts wishes for the first answer; the page is the same for everyone. */
const OF_THE_FIRST = /^(?:content-.*|transfer-encoding|expect|user-agent)$/;

/** Of the first answer. */
const STAYS = /^(?:x-request-id|retry-after)$/;

interface Instead {
  /** What is asked in the first place, and then for the page that takes the answer's place. */
  next: RequestListener;
  /** The page's path, when this status is not to be answered as it is; asked until something is sent. */
  page: (status: number) => string | undefined;
}

/** Lets `next` answer, or a page of ours in place of that answer: with the status of the former where the page says 200. */
export function answerInstead(request: IncomingMessage, response: ServerResponse, { next, page }: Instead): void {
  // Next lays its compression over these: the page begins with them as they were.
  const { writeHead, write, end, on } = response;
  let path: string | undefined;
  const isTaken = (status: number) => {
    path ??= response.headersSent ? undefined : page(status);
    return path !== undefined;
  };
  response.writeHead = ((status: number, ...rest: never[]) => {
    if (!isTaken(status)) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    return response;
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) =>
    isTaken(response.statusCode) || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!isTaken(response.statusCode)) return end.apply(response, args);
    const isPrivate = String(response.getHeader('cache-control')).includes('private');
    for (const name of response.getHeaderNames()) if (!STAYS.test(name)) response.removeHeader(name);
    const status = response.statusCode;
    const answerAs = (given: number, ...more: never[]) => {
      // What is nothing for one may be somebody else's: no cache gives it on.
      if (isPrivate) response.setHeader('cache-control', 'private, no-store');
      return writeHead.call(response, given === 200 ? status : given, ...more);
    };
    Object.assign(response, { writeHead: answerAs, write, end, on });
    // Of the first answer and of the page: each listens to it.
    response.setMaxListeners(2 * response.getMaxListeners());
    next(asking(request, path ?? '/'), response);
    return response;
  }) as typeof end;
  next(request, response);
}

function asking(request: IncomingMessage, page: string): IncomingMessage {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !OF_THE_FIRST.test(name)));
  const again = Object.assign(new IncomingMessage(request.socket), { method: 'GET', url: page, headers });
  again.push(null);
  return again;
}
