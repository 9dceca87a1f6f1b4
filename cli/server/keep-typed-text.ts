import { type IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';
import { watchBody } from './body';

/** Fields that nobody typed. */
const OURS = /^\$|(?:Id|Key|^id|^act|^form|^back|^token|^version|^callbackUrl|^kind|^frequency|^verdict)$/;
/** A form holds less; the rest is not worth keeping. */
const MOST = 256 * 1024;

/**
 * Two answers of Next would lose what somebody typed without scripts: a form that this version does not know,
 * from a tab that was opened before an update (409), and a page that cannot be rendered again, or only in part,
 * because the database is away (500, 503). Here the texts come back, with the way to the form of now.
 */
export function keepTypedText(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '/' } = request;
  const type = headers['content-type'] ?? '';
  // Our own scripts have the text, and know what to make of any answer.
  const byScript = headers['next-action'] || headers.accept === 'application/json';
  if (method !== 'POST' || byScript || !type.startsWith('multipart/form-data')) return;
  const chunks: Buffer[] = [];
  let size = 0;
  watchBody(request, (chunk) => {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  });
  const { writeHead, write, end } = response;
  let held = false;
  const isUnknown = (status: number) => status === 409 && !String(response.getHeader('content-type')).includes('html');
  const loses = (status: number) => isFailure(status) || isUnknown(status);
  let status = 500;
  response.writeHead = ((given: number, ...rest: never[]) => {
    if (!held && loses(given)) [held, status] = [true, given];
    return held ? response : writeHead.call(response, given, ...rest);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => {
    if (!held && !response.headersSent && loses(response.statusCode)) [held, status] = [true, response.statusCode];
    return held || write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!held && (response.headersSent || !loses(response.statusCode))) return end.apply(response, args);
    if (!held) status = response.statusCode;
    void textsOf(Buffer.concat(chunks), type).then((texts) => {
      for (const name of ['content-length', 'content-encoding', 'etag']) response.removeHeader(name);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      if (isFailure(status)) response.setHeader('Retry-After', '10');
      // The original ones of Node: what stands between would take this for another failure.
      ServerResponse.prototype.writeHead.call(response, isFailure(status) ? 503 : 409);
      ServerResponse.prototype.end.call(response, textPage(status, texts, url), 'utf8');
    });
    return response;
  }) as typeof end;
}

/** What a person typed: everything in the form but what Next and the page have put there. */
async function textsOf(body: Buffer, type: string): Promise<string[]> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  return [...(form ?? [])].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' && !OURS.test(name) && !/^[\d-]+$/.test(value) ? [value] : [],
  );
}

const isFailure = (status: number) => status === 500 || status === 503;

const textPage = (status: number, texts: string[], url: string) =>
  plainPage({
    siteName: env.SITE_NAME,
    title: t(isFailure(status) ? 'site.errorTitle' : 'site.renewedTitle'),
    text: t(isFailure(status) ? 'site.notArrived' : 'site.renewed'),
    texts,
    link: { href: url, text: t('site.openAgain') },
  });
