import type { ServerResponse } from 'node:http';
import { env } from '@/lib/env';
import { escapeHtml } from '@/lib/html';
import { locale, t } from '@/lib/site/messages';

/**
 * Next answers a failed render with an empty document that only scripts could fill. This puts a page
 * in its place that says what to do, in the site's language: 503, for most often the database is away.
 */
export function explainFailure(response: ServerResponse): void {
  const { writeHead, write, end } = response;
  let failed = false;
  response.writeHead = ((status: number, ...rest: never[]) => {
    failed = status === 500;
    if (!failed) return writeHead.call(response, status, ...rest);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    const page = failurePage();
    return writeHead.call(response, 503, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(page),
      'Cache-Control': 'no-store',
      'Retry-After': '10',
      'X-Content-Type-Options': 'nosniff',
    });
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => {
    if (!response.headersSent && response.statusCode === 500) response.writeHead(500);
    return failed || write.apply(response, args);
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!response.headersSent && response.statusCode === 500) response.writeHead(500);
    return failed ? end.call(response, failurePage(), 'utf8') : end.apply(response, args);
  }) as typeof end;
}

const failurePage = () => `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${t('site.errorTitle')}</title>
<style>
  body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 Georgia, serif }
  h1 { line-height: 1.2 }
</style>
<p><strong>${escapeHtml(env.SITE_NAME)}</strong></p>
<h1>${t('site.errorTitle')}</h1>
<p>${t('site.error')}</p>
<p><a href="">${t('site.retry')}</a></p>
`;
