import { isSlug } from '@/lib/articles/schema';
import { answerFeed } from '@/lib/feeds/answer-feed';
import { commentFeed } from '@/lib/feeds/queries';

/** The newest comments on an article as RSS. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return answerFeed(request, isSlug(slug) ? await commentFeed(slug) : null);
}
