import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';
import { watchBody } from './body';

/** A form holds less; the rest is not worth keeping. */
const MOST = 256 * 1024;

/**
 * A tab that was opened before an update may send a form which the new version does not know. Next answers
 * that with three words; here its texts come back, with the way to the form of now: no word is lost.
 */
export function keepUnknownForm(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '/' } = request;
  const type = headers['content-type'] ?? '';
  if (method !== 'POST' || headers['next-action'] || !type.startsWith('multipart/form-data')) return;
  const chunks: Buffer[] = [];
  let size = 0;
  watchBody(request, (chunk) => {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  });
  const { writeHead, write, end } = response;
  let held = false;
  const isUnknown = (status: number) => status === 409 && !String(response.getHeader('content-type')).includes('html');
  response.writeHead = ((status: number, ...rest: never[]) => {
    held ||= isUnknown(status);
    return held ? response : writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => held || write.apply(response, args)) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!held && (response.headersSent || !isUnknown(response.statusCode))) return end.apply(response, args);
    void textsOf(Buffer.concat(chunks), type).then((texts) => {
      const page = renewedPage(texts, url);
      for (const name of ['content-length', 'etag']) response.removeHeader(name);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      writeHead.call(response, 409);
      end.call(response, page, 'utf8');
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
    typeof value === 'string' && !name.startsWith('$') && value.includes(' ') ? [value] : [],
  );
}

const renewedPage = (texts: string[], url: string) =>
  plainPage({
    siteName: env.SITE_NAME,
    title: t('site.renewedTitle'),
    text: t('site.renewed'),
    texts,
    link: { href: url, text: t('site.openAgain') },
  });
