import { expect, test } from 'vitest';
import { mostDiscussed, topicSections } from '@/lib/articles/front/queries';
import { decideComment } from '@/lib/moderation/decide-comment';
import { createCast, post, postApproved, rejection } from '@/tests/support/cast';
import { article, hoursAgo } from '@/tests/support/newsroom';

test('most discussed is what has most visible comments, of the last 30 days', async () => {
  const cast = await createCast();
  const old = await article({ slug: 'old', publishedAt: hoursAgo(31 * 24) });
  const standing = await article({ slug: 'standing', standing: true });
  const say = (articleId: number, actor = cast.mia) => postApproved({ actor, articleId }, cast.mo);
  await say(cast.article.id);
  const gone = await say(cast.article.id, cast.noah);
  await say(cast.otherArticle.id);
  await say(cast.otherArticle.id, cast.noah);
  await post({ actor: cast.mia, articleId: (await article({ slug: 'waiting-only' })).id });
  await say(old.id);
  await say(standing.id);
  await decideComment({ ...(await rejection(gone, cast.rule)), verdict: 'TAKE_DOWN' }, cast.mo);
  expect(await mostDiscussed()).toEqual([
    { slug: 'a-model-learns-to-write', title: 'a-model-learns-to-write', comments: 2 },
    { slug: 'a-model-learns-to-read', title: 'a-model-learns-to-read', comments: 1 },
  ]);
});

test('the sections are of the topics with most news; no article stands in two, nor where it stands already', async () => {
  const top = await article({ slug: 'top', topics: ['chips'] });
  await article({ slug: 'both', topics: ['chips', 'law'] });
  await article({ slug: 'one', topics: ['chips'] });
  await article({ slug: 'other', topics: ['law'] });
  const sections = await topicSections({ without: [top.id] });
  expect(sections.map(({ slug, articles }) => [slug, articles.map((listed) => listed.slug)])).toEqual([
    ['chips', ['one', 'both']],
    ['law', ['other']],
  ]);
});
