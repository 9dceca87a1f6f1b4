import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { topicFeed } from '@/lib/feeds/queries';

type Context = { params: Promise<{ slug: string }> };

/** The newest articles of a topic. */
const feed =
  (format: Format) =>
  async (request: Request, { params }: Context) =>
    answerFeed(request, format, await topicFeed((await params).slug));

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
