import type { ServerResponse } from 'node:http';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';

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

// The database is away, so the name is the one of the environment.
const failurePage = () => plainPage({ siteName: env.SITE_NAME, title: t('site.errorTitle'), text: t('site.error') });
