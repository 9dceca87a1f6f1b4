import { tags } from '@/lib/cache';
import { answerCachedFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { authorFeed } from '@/lib/feeds/queries';

type Context = { params: Promise<{ slug: string }> };

/** The newest articles of an author. */
const feed =
  (format: Format) =>
  async (request: Request, { params }: Context) => {
    const { slug } = await params;
    return answerCachedFeed(request, format, () => authorFeed(slug), tags.articles);
  };

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
