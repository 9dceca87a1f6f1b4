import { connection, type NextRequest } from 'next/server';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { previewIssue } from '@/lib/subscriptions/newsletter/preview-issue';

/** The letter as HTML, for the frame on the issue's page: it may hold styles but no script. */
export async function GET(_: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  await connection();
  const { id } = await params;
  const html = mayEditArticles(await currentViewer()) && /^\d{1,9}$/.test(id) ? await previewIssue(Number(id)) : null;
  if (html === null) return new Response('404\n', { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
    },
  });
}
