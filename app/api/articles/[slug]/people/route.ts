import { isSlug } from '@/lib/articles/schema';
import { threadPeople } from '@/lib/comments/thread-people';

/** The names that a thread shows, for the comment form to complete "@…" with. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const people = isSlug(slug) ? await threadPeople(slug) : null;
  return Response.json(people ?? [], {
    status: people ? 200 : 404,
    headers: { 'cache-control': 'private, no-store' },
  });
}
