import { lookup } from 'node:dns/promises';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from '@/lib/public-address';

/** Nothing usable came back; `message` is one plain sentence without its full stop. */
export class FetchError extends Error {
  override name = 'FetchError';
}

export interface Asked {
  headers?: Record<string, string>;
  /** Of the whole, redirects and body included. */
  timeoutMs?: number;
  /** Of the body, unpacked. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** Posted, instead of asking; then nothing leads on. */
  body?: string;
  /** Which addresses may be spoken to. */
  isAllowed?: (address: string) => boolean;
}

export interface Fetched {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** Where it came from at last. */
  url: string;
}

const MOST_REDIRECTS = 5;

/**
 * Fetches what a stranger's address names, and only from the public internet: the name is resolved once,
 * every address it has is checked, the connection goes to the checked one, and each redirect is treated
 * like the first address. So neither a name that points inwards nor one that changes its mind gets
 * anywhere. Answers of any status come back; everything else throws.
 * @throws {FetchError}
 */
export async function fetchPublic(address: string, asked: Asked = {}): Promise<Fetched> {
  const timeout = AbortSignal.timeout(asked.timeoutMs ?? 20_000);
  const signal = asked.signal ? AbortSignal.any([timeout, asked.signal]) : timeout;
  try {
    let url = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(url, asked, signal);
      const target = asked.body === undefined && isRedirect(answer) && answer.headers.location;
      if (!target) return { ...(await received(answer, asked.maxBytes ?? 10 * 1024 * 1024)), url };
      answer.destroy();
      if (!URL.canParse(target, url)) throw new FetchError('It leads on to something that is no address');
      url = new URL(target, url).href;
    }
    throw new FetchError(`It leads on more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (timeout.aborted) throw new FetchError('It took too long to answer');
    throw new FetchError(`It could not be reached (${codeOf(error)})`);
  }
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => [301, 302, 303, 307, 308].includes(statusCode);
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown';

async function ask(
  address: string,
  { headers, body, isAllowed }: Asked,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError('Only addresses with http:// or https:// are read');
  if (url.username || url.password) throw new FetchError('Addresses with a name or password in them are not read');
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  const { address: pinned, family } = await resolve(host, isAllowed ?? isPublicAddress, signal);
  const options: RequestOptions & { servername?: string } = {
    signal,
    agent: false,
    method: body === undefined ? 'GET' : 'POST',
    // The checked address and no other: nobody is asked for the name a second time.
    lookup: (_host, { all }, done) => (all ? done(null, [{ address: pinned, family }]) : done(null, pinned, family)),
    ...(isIP(host) ? {} : { servername: host }),
    headers: { 'user-agent': 'Depesche', 'accept-encoding': 'gzip, deflate, br', ...headers },
  };
  return new Promise((answered, failed) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, answered);
    request.on('error', failed).end(body);
  });
}

async function resolve(host: string, isAllowed: (address: string) => boolean, signal: AbortSignal) {
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await Promise.race([lookup(host, { all: true }), ended(signal)]);
  const [first] = found;
  if (!first || !found.every(({ address }) => isAllowed(address)))
    throw new FetchError('It is not on the public internet');
  return first;
}

const ended = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

async function received(answer: IncomingMessage, maxBytes: number): Promise<Omit<Fetched, 'url'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body = unpacked(answer);
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) {
      answer.destroy();
      throw new FetchError(`It is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB`);
    }
    chunks.push(chunk as Buffer);
  }
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}

function unpacked(answer: IncomingMessage): Readable {
  const codings = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  // 304 and its kin have no body to unpack.
  if (!Object.hasOwn(codings, coding) || answer.statusCode === 304 || answer.statusCode === 204) return answer;
  const unpacking = codings[coding as keyof typeof codings]();
  answer.on('error', (error) => unpacking.destroy(error));
  return answer.pipe(unpacking);
}
