import type { ServerResponse } from 'node:http';
import { FOUND } from '@/lib/caching/found';

export interface Caught {
  body: Buffer;
  /** When Next's cache found the page fresh, and its tags; null where it did not come from there. */
  found: { at: number; tags: string[] } | null;
}

/**
 * Holds an answer back until it is complete, and lets `complete` send it; without, it only takes off the note
 * that lib/caching/pages.ts made for us.
 */
export function catchAnswer(response: ServerResponse, complete: ((caught: Caught) => () => void) | null): void {
  const { setHeader, appendHeader, writeHead, write, end } = response;
  let found: Caught['found'] = null;
  const note = (value: unknown) => {
    const [at, tags = ''] = String(value).split(' ');
    found = { at: Number(at), tags: tags.split(',') };
    return response;
  };
  response.setHeader = (name, value) =>
    name.toLowerCase() === FOUND ? note(value) : setHeader.call(response, name, value);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === FOUND ? note(value) : appendHeader.call(response, name, value);
  if (!complete) return;

  const chunks: Buffer[] = [];
  const add = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((argument) => typeof argument === 'object' && argument !== null);
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  }) as typeof writeHead;
  response.flushHeaders = () => undefined;
  response.write = ((chunk: unknown, encoding?: unknown, done?: unknown) => {
    add(chunk, encoding);
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') process.nextTick(callback);
    return true;
  }) as typeof write;
  response.end = ((chunk?: unknown, encoding?: unknown) => {
    add(chunk, encoding);
    // From here on the response is itself again.
    Object.assign(response, { setHeader, appendHeader, writeHead, write, end });
    complete({ body: Buffer.concat(chunks), found })();
    return response;
  }) as typeof end;
}
