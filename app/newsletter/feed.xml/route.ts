import { connection } from 'next/server';
import { answerFeed } from '@/lib/feeds/answer-feed';
import { issueFeed } from '@/lib/subscriptions/newsletter/queries';

/** The issues of the newsletter, for those who prefer a feed. */
export async function GET(request: Request) {
  await connection();
  return answerFeed(request, 'rss', await issueFeed());
}
