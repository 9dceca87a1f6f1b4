import { connection } from 'next/server';
import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { siteCommentFeed } from '@/lib/feeds/queries';

/** The newest approved comments on the whole site. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  return answerFeed(request, format, await siteCommentFeed());
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
