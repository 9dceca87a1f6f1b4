import { connection, type NextRequest } from 'next/server';
import { currentViewer } from '@/lib/accounts/session';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { consentProof } from '@/lib/subscriptions/consent-proof';
import { asked } from '../../asked';

const headers = { 'cache-control': 'private, no-store' };

/** The proof for one address as a file. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  await connection();
  const { email } = asked.parse(Object.fromEntries(nextUrl.searchParams));
  if (!email || !mayChangeSettings(await currentViewer())) return new Response('404\n', { status: 404, headers });
  return new Response(`${JSON.stringify(await consentProof(email), null, 2)}\n`, {
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="consent-${email.replaceAll(/[^\w.@+-]/g, '_')}.json"`,
    },
  });
}
