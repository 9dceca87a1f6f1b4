import { isSlug } from '@/lib/articles/schema';
import { answerFeed } from '@/lib/feeds/answer-feed';
import { articleFeed } from '@/lib/feeds/queries';

/** The newest articles of a topic as RSS. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return answerFeed(request, isSlug(slug) ? await articleFeed({ topic: slug }) : null);
}
