import { beforeEach, describe, expect, test } from 'vitest';
import { publishedArticle } from '@/lib/articles/queries';
import { takesComments } from '@/lib/comments/closing-time';
import { db } from '@/lib/db';
import { changeSettings } from '@/lib/site/settings/change-settings';
import { type Cast, createCast, post, refusalOf } from '@/tests/support/cast';

const published = new Date('2026-03-01T12:00:00Z');
const daysLater = (days: number) => new Date(published.getTime() + days * 24 * 3_600_000);

describe('an article takes comments', () => {
  test.each([
    ['for ever, by preset', 0, daysLater(5_000), true],
    ['until the last day is over', 14, daysLater(13.99), true],
    ['no longer when it is', 14, daysLater(14), false],
  ])('%s', (_, days, now, open) => {
    expect(takesComments({ commentsOpen: true, publishedAt: published }, days, now)).toBe(open);
  });

  test('never once somebody has closed it', () => {
    expect(takesComments({ commentsOpen: false, publishedAt: published }, 0, daysLater(1))).toBe(false);
  });
});

describe('with comments open for seven days', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await createCast();
    await changeSettings({ values: { commentDays: 7 }, actor: cast.ada });
  });
  const publish = (daysAgo: number) =>
    db.article.update({
      where: { id: cast.article.id },
      data: { publishedAt: new Date(Date.now() - daysAgo * 24 * 3_600_000) },
    });
  const attempt = () => post({ actor: cast.mia, articleId: cast.article.id });

  test('a comment on the sixth day is taken', async () => {
    await publish(6);
    await attempt();
    expect((await publishedArticle(cast.article.slug))?.commentsOpen).toBe(true);
  });

  test('one on the eighth is refused, and its page says so', async () => {
    await publish(8);
    expect(await refusalOf(attempt())).toMatchObject({ key: 'threadClosed', status: 409 });
    expect((await publishedArticle(cast.article.slug))?.commentsOpen).toBe(false);
  });
});
