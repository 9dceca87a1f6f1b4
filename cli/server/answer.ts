import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { laterScripts } from './later-scripts';

type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer, and its bodies as they have been asked for. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  etag: string;
  body: Buffer;
  compressed: { br?: Promise<Buffer>; gzip?: Promise<Buffer> };
  size: number;
}

/** What a visitor's program accepts, and what it has already. */
export interface Wish {
  encoding: Encoding;
  known: string | undefined;
  since: string | undefined;
}

const WORTH_IT = 1_000;
const TEXT = /^(?:text\/|image\/svg|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))/;
/** Notes that Next makes for itself, what is different for each visitor, and what askForFaces says anew. */
const OWN =
  /^(?:x-nextjs-.*|x-request-id|link|content-length|content-encoding|transfer-encoding|connection|keep-alive|date)$/;

const compress = {
  gzip: promisify(gzip),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

/** Takes off a request what would make its answer less than the whole page, and says what it was. */
export function takeWish({ headers }: IncomingMessage): Wish {
  const accepts = String(headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b(?!;q=0(?![.]))/.test(accepts)
    ? 'br'
    : /\bgzip\b(?!;q=0(?![.]))/.test(accepts)
      ? 'gzip'
      : 'identity';
  const wish = { encoding, known: headers['if-none-match'], since: headers['if-modified-since'] } as const;
  for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since']) delete headers[name];
  return wish;
}

/** What Next has answered, for this visitor and for others. */
export function answerFrom(response: ServerResponse, written: Buffer): Answer {
  const headers = Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !OWN.test(name)));
  const etag = String(headers.etag ?? '').replace(/^W\//, '');
  // The same page in another encoding is another sequence of bytes.
  if (etag) headers.etag = `W/${etag}`;
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html');
  const body = isPage ? Buffer.from(laterScripts(written.toString())) : written;
  // Compressed it takes about a third as much again.
  return { status: response.statusCode, headers, etag, body, compressed: {}, size: 1_000 + body.length * 1.4 };
}

/** Sends an answer as its visitor wishes it: compressed, or as an empty 304. */
export async function send(answer: Answer, wish: Wish, response: ServerResponse): Promise<void> {
  const { status, headers } = answer;
  if (status === 200 && isKnown(answer, wish)) {
    const { 'content-type': _, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  const encoding = isCompressible(answer) ? wish.encoding : 'identity';
  const body = encoding === 'identity' ? answer.body : await compressed(answer, encoding);
  const more = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  response.writeHead(status, { ...headers, ...more, 'content-length': body.length }).end(body);
}

/** Once for all who ask for it. */
function compressed({ body, compressed }: Answer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  compressed[encoding] ??= compress[encoding](body);
  return compressed[encoding];
}

const isCompressible = ({ headers, body }: Answer) =>
  body.length >= WORTH_IT && TEXT.test(String(headers['content-type'] ?? ''));

function isKnown({ etag, headers }: Answer, { known, since }: Wish): boolean {
  if (known !== undefined) return known === '*' || (etag !== '' && known.includes(etag));
  return since !== undefined && since === headers['last-modified'];
}
