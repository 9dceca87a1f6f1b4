import { timingSafeEqual } from 'node:crypto';
import { connection } from 'next/server';
import { z } from 'zod';
import { expire } from '@/lib/cache';
import { env } from '@/lib/env';

const body = z.strictObject({ tags: z.array(z.string().min(1).max(256)).max(1_000) });

/** For our own workers and commands: expires tags in this server's cache. Needs INTERNAL_SECRET. */
export async function POST(request: Request) {
  await connection();
  if (!isOurs(request.headers.get('authorization') ?? '')) return new Response('not allowed\n', { status: 403 });
  const input = body.safeParse(await request.json().catch(() => null));
  if (!input.success) return new Response('expected {"tags": [...]}\n', { status: 400 });
  expire(input.data.tags);
  return new Response(null, { status: 204 });
}

function isOurs(authorization: string): boolean {
  const given = Buffer.from(authorization);
  const expected = Buffer.from(`Bearer ${env.INTERNAL_SECRET}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
