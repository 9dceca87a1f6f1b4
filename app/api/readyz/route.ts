import { connection } from 'next/server';
import { checkReadiness } from '@/lib/site/check-readiness';

/** The server can do its work: the database answers. */
export async function GET() {
  await connection();
  return (await checkReadiness())
    ? new Response('ready\n')
    : new Response('database unreachable\n', { status: 503, headers: { 'retry-after': '5' } });
}
