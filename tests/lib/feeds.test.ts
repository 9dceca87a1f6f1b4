import Parser from 'rss-parser';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { answerFeed } from '@/lib/feeds/answer-feed';
import { articleFeed, commentFeed } from '@/lib/feeds/queries';
import { type Feed, rss } from '@/lib/feeds/rss';
import { plainText } from '@/lib/html';
import { articlePart, articleParts, newsArticles } from '@/lib/sitemaps/queries';
import { sitemap } from '@/lib/sitemaps/sitemap';
import { type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let cast: Cast;
const parse = (feed: Feed | null) => new Parser().parseString(feed ? rss(feed) : '');
const ask = (headers = {}) => new Request('http://localhost/feed.xml', { headers });

beforeEach(async () => {
  cast = await createCast();
});

describe('a feed', () => {
  test('holds published articles only, the newest first', async () => {
    await db.article.create({ data: { slug: 'draft', title: 'Draft', teaser: '', bodyHtml: '' } });
    const { items } = await parse(await articleFeed());
    expect(items.map(({ title }) => title)).toEqual([cast.otherArticle.title, cast.article.title]);
    expect(items[0]?.link).toMatch(/^https?:\/\/.+\/articles\/a-model-learns-to-write$/);
  });

  test('of a topic that is not there is none', async () => {
    expect(await articleFeed({ topic: 'none' })).toBeNull();
    expect(await commentFeed('none')).toBeNull();
  });

  test('of comments holds approved ones only', async () => {
    await post({ actor: cast.noah, articleId: cast.article.id, text: 'Waits' });
    await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A < B & *C*' }, cast.mo);
    const { items } = await parse(await commentFeed(cast.article.slug));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ creator: 'Mia', content: 'A < B & C' });
  });

  test.each([']]>', 'a\u0000\u0008b', '\ud83d', '👩‍👩‍👧', '\u202eabc', '<b>&amp;</b>', '\uffff'])(
    'survives %j',
    async (odd) => {
      await db.article.update({
        where: { id: cast.article.id },
        data: { title: odd.replaceAll('\0', '').toWellFormed() },
      });
      const feed = await articleFeed();
      if (feed) feed.title = odd;
      const { items, title } = await parse(feed);
      expect(items).toHaveLength(2);
      expect(title).toBeDefined();
    },
  );

  test('a machine’s text without a reviewer is labelled', async () => {
    await db.article.update({ where: { id: cast.article.id }, data: { aiUse: 'GENERATED' } });
    const feed = await articleFeed();
    const summaries = feed?.entries.map(({ summary }) => summary) ?? [];
    expect(summaries.filter((summary) => summary.startsWith('['))).toHaveLength(1);
  });

  test('is not sent twice to who has it', async () => {
    const first = answerFeed(ask(), await articleFeed());
    expect(first.headers.get('content-type')).toContain('application/rss+xml');
    const again = answerFeed(ask({ 'if-none-match': `W/${first.headers.get('etag')}` }), await articleFeed());
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(answerFeed(ask({ 'if-none-match': '"other"' }), await articleFeed()).status).toBe(200);
    expect(answerFeed(ask(), null).status).toBe(404);
  });
});

describe('a sitemap', () => {
  test('lists published articles in parts by id, and the news of two days', async () => {
    await db.article.update({
      where: { id: cast.article.id },
      data: { publishedAt: new Date(Date.now() - 3 * 86_400_000) },
    });
    await db.article.create({ data: { slug: 'draft', title: 'Draft', teaser: '', bodyHtml: '' } });
    const parts = await articleParts();
    const listed = (await Promise.all(Array.from({ length: parts }, (_, index) => articlePart(index + 1)))).flat();
    expect(listed.map(({ slug }) => slug)).toEqual([cast.article.slug, cast.otherArticle.slug]);
    expect((await newsArticles()).map(({ slug }) => slug)).toEqual([cast.otherArticle.slug]);
  });

  test('escapes what stands in it', () => {
    const date = new Date(0);
    const xml = sitemap([{ path: '/a?b&c', news: { title: '<x> & "y"', date, siteName: 'S', language: 'de' } }]);
    expect(xml).toContain('/a?b&amp;c</loc>');
    expect(xml).toContain('<news:title>&lt;x&gt; &amp; &quot;y&quot;</news:title>');
  });
});

test.each([
  ['<p>One</p><p>two &amp; <b>three</b></p>', 40, 'One two & three'],
  ['<p>abcdef</p>', 4, 'abc…'],
  ['&amp;lt;', 10, '&lt;'],
])('%s as plain text', (html, max, text) => expect(plainText(html, max)).toBe(text));
