import { connection } from 'next/server';
import { commentPlace } from '@/lib/comments/queries';

/** A comment's permanent address: leads to its page and place. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  const place = /^\d{1,9}$/.test(id) ? await commentPlace(Number(id)) : null;
  if (!place) return new Response('404\n', { status: 404 });
  const page = place.page === 1 ? '' : `/comments/${place.page}`;
  return new Response(null, {
    status: 302,
    headers: { location: `/articles/${place.slug}${page}#comment-${id}` },
  });
}
