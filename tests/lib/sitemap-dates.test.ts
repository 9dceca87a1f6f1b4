import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { lists } from '@/lib/sitemaps/queries';
import { article, hoursAgo } from '@/tests/support/newsroom';

test('a list is dated by its newest article, however long ago that was', async () => {
  const [long, longer] = [hoursAgo(5_000), hoursAgo(6_000)];
  await article({ slug: 'old', publishedAt: long, topics: ['asleep'], authors: ['anna'] });
  await article({ slug: 'older', publishedAt: longer, topics: ['asleep'], authors: ['anna'] });
  await article({ slug: 'draft', status: 'DRAFT', topics: ['asleep', 'unheard'] });
  await article({ slug: 'now', publishedAt: hoursAgo(1), topics: ['awake'] });
  // More than are looked through first.
  await db.article.createMany({
    data: Array.from({ length: 1_001 }, (_, hour) => ({
      ...{ slug: `n${hour}`, title: 'N', teaser: 'N', bodyHtml: '', status: 'PUBLISHED' as const },
      publishedAt: hoursAgo(2 + hour),
    })),
  });
  const { topics, authors } = await lists();
  const dates = Object.fromEntries([...topics, ...authors].map(({ slug, changed }) => [slug, changed]));
  expect(dates).toMatchObject({ asleep: long, anna: long, unheard: null, awake: expect.any(Date) });
});
