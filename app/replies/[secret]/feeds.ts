import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { replyFeed } from '@/lib/feeds/queries';

type Context = { params: Promise<{ secret: string }> };

/** What others replied to one member: whoever knows the address may read it. */
const feed =
  (format: Format) =>
  async (request: Request, { params }: Context) =>
    answerFeed(request, format, await replyFeed((await params).secret));

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
