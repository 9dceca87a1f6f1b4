import { connection } from 'next/server';

/** The process lives. */
export async function GET() {
  await connection();
  return new Response('ok\n');
}
