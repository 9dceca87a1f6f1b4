import { answerFeed } from '@/lib/feeds/answer-feed';
import { articleFeed } from '@/lib/feeds/queries';

/** The newest articles as RSS. */
export async function GET(request: Request) {
  return answerFeed(request, await articleFeed());
}
