import type { IncomingMessage } from 'node:http';

/** Sees a request's body on its way to the application, which reads it as ever. */
export function watchBody(request: IncomingMessage, see: (chunk: Buffer) => void): void {
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk !== null) see(chunk);
    return push(chunk, encoding);
  };
}
