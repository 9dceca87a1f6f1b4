import { connection } from 'next/server';
import { env } from '@/lib/env';

/** What programs may read, and where the list of pages is. */
export async function GET() {
  await connection();
  const closed = [
    '/account',
    '/api',
    '/desk',
    '/dev',
    '/preview',
    '/jobs/*/apply',
    '/jobs/*/report',
    '/jobs/mine/',
  ].map((path) => `Disallow: ${path}`);
  const lines = ['User-agent: *', ...closed, '', `Sitemap: ${env.SITE_URL}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
