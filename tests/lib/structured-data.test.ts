import { beforeEach, expect, test } from 'vitest';
import { publishedArticle } from '@/lib/articles/queries';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { newsArticle } from '@/lib/structured-data/news-article';
import { type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let cast: Cast;

beforeEach(async () => {
  cast = await createCast();
});

async function described() {
  const article = await publishedArticle(cast.article.slug);
  if (!article) throw new Error('the article is not there');
  return newsArticle(article, await threadPage({ articleId: article.id, page: 1, newest: false }));
}

test('an article names its headline, times, picture, author and publisher', async () => {
  expect(await described()).toMatchObject({
    '@type': 'NewsArticle',
    headline: cast.article.title,
    datePublished: cast.article.publishedAt?.toISOString(),
    author: { '@type': 'NewsMediaOrganization' },
    publisher: { '@type': 'NewsMediaOrganization' },
    image: [expect.stringMatching(/^https?:\/\/.+\/share\.png$/)],
  });
});

test('only approved comments are in it', async () => {
  await post({ actor: cast.noah, articleId: cast.article.id, text: 'Waits' });
  await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Seen' }, cast.mo);
  expect(await described()).toMatchObject({ commentCount: 1, comment: [{ text: 'Seen' }] });
});

test('a machine’s text without a reviewer says so', async () => {
  expect(await described()).not.toHaveProperty('digitalSourceType');
  await db.article.update({ where: { id: cast.article.id }, data: { aiUse: 'GENERATED' } });
  expect(await described()).toHaveProperty('digitalSourceType');
});
