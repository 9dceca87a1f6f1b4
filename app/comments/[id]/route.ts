import { connection } from 'next/server';
import { nothingHere } from '@/lib/answer';
import { commentPlace } from '@/lib/comments/pages/queries';
import { permalink } from '@/lib/comments/permalink';

/** A comment's permanent address: leads to its page and place. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  const place = /^\d{1,9}$/.test(id) ? await commentPlace(Number(id)) : null;
  if (!place) return nothingHere();
  return new Response(null, { status: 302, headers: { location: permalink({ ...place, id: Number(id) }) } });
}
