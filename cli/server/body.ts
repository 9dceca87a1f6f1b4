import type { IncomingMessage } from 'node:http';

/** Sees a request's body on its way to the application, which reads it as ever. */
export function watchBody(request: IncomingMessage, see: (chunk: Buffer) => void): void {
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk !== null) see(chunk);
    return push(chunk, encoding);
  };
}

/**
 * Calls back as soon as nothing more of a request's body comes in before somebody reads it: with true when it is whole,
 * with false when there is more than a stream keeps (64 kB).
 */
export function whenBodyIsHere(request: IncomingMessage, then: (isWhole: boolean) => void): void {
  if (request.complete) {
    then(true);
    return;
  }
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const goesOn = push(chunk, encoding);
    if (chunk !== null && goesOn) return true;
    request.push = push;
    then(chunk === null);
    return goesOn;
  };
}
