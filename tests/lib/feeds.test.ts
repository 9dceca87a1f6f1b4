import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Parser from 'rss-parser';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { answerFeed } from '@/lib/feeds/answer-feed';
import { atom } from '@/lib/feeds/atom';
import { changeReplyFeed } from '@/lib/feeds/change-reply-feed';
import type { Feed } from '@/lib/feeds/feed';
import { jsonFeed } from '@/lib/feeds/json-feed';
import { pingHub } from '@/lib/feeds/ping-hub';
import { authorFeed, commentFeed, replyFeed, siteCommentFeed, siteFeed, topicFeed } from '@/lib/feeds/queries';
import { rss } from '@/lib/feeds/rss';
import { cleanArticle, plainText } from '@/lib/html';
import { pictureHtml } from '@/lib/media/picture-markup';
import { decideComment } from '@/lib/moderation/decide-comment';
import { articlePart, articleParts, newsArticles } from '@/lib/sitemaps/queries';
import { sitemap } from '@/lib/sitemaps/sitemap';
import { approval, type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let cast: Cast;
const parse = (feed: Feed | null) => new Parser().parseString(feed ? rss(feed) : '');
const ask = (headers = {}) => new Request('http://localhost/feed.xml', { headers });

beforeEach(async () => {
  cast = await createCast();
});

describe('a feed', () => {
  test('holds published articles only, the newest first', async () => {
    await db.article.create({ data: { slug: 'draft', title: 'Draft', teaser: '', bodyHtml: '' } });
    const { items } = await parse(await siteFeed());
    expect(items.map(({ title }) => title)).toEqual([cast.otherArticle.title, cast.article.title]);
    expect(items[0]?.link).toMatch(/^https?:\/\/.+\/articles\/a-model-learns-to-write$/);
  });

  test('of a topic that is not there is none', async () => {
    expect(await topicFeed('none')).toBeNull();
    expect(await authorFeed('none')).toBeNull();
    expect(await commentFeed('none')).toBeNull();
  });

  test('without entries does not say that it was built in 1970', async () => {
    const empty = await commentFeed(cast.article.slug);
    expect(empty && rss(empty)).not.toContain('lastBuildDate');
    const full = await siteFeed();
    expect(full && rss(full)).toContain('<lastBuildDate>');
  });

  test('of comments holds approved ones only', async () => {
    await post({ actor: cast.noah, articleId: cast.article.id, text: 'Waits' });
    await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A < B & *C*' }, cast.mo);
    const { items } = await parse(await commentFeed(cast.article.slug));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ creator: 'Mia', content: 'A < B & C' });
  });

  test('of comments begins with what was approved last, however long it had waited', async () => {
    const say = (text: string) => post({ actor: cast.mia, articleId: cast.article.id, text });
    const [late, early] = [await say('Waited'), await say('At once')];
    await decideComment(await approval(early), cast.mo);
    await decideComment(await approval(late), cast.mo);
    for (const feed of [await commentFeed(cast.article.slug), await siteCommentFeed()]) {
      expect(feed?.entries.map(({ summary }) => summary)).toEqual(['Waited', 'At once']);
    }
  });

  test.each([']]>', 'a\u0000\u0008b', '\ud83d', '👩‍👩‍👧', '\u202eabc', '<b>&amp;</b>', '\uffff'])(
    'survives %j',
    async (odd) => {
      await db.article.update({
        where: { id: cast.article.id },
        data: { title: odd.replaceAll('\0', '').toWellFormed() },
      });
      const feed = await siteFeed();
      if (feed) feed.title = odd;
      const { items, title } = await parse(feed);
      expect(items).toHaveLength(2);
      expect(title).toBeDefined();
    },
  );

  test('a machine’s text without a reviewer is labelled', async () => {
    await db.article.update({ where: { id: cast.article.id }, data: { aiUse: 'GENERATED' } });
    const feed = await siteFeed();
    const summaries = feed?.entries.map(({ summary }) => summary) ?? [];
    expect(summaries.filter((summary) => summary.startsWith('['))).toHaveLength(1);
  });

  test('says the same as RSS, as Atom and as JSON', async () => {
    await db.article.update({
      where: { id: cast.article.id },
      data: { authors: { create: { slug: 'a', name: 'A & B' } } },
    });
    const feed = await siteFeed();
    const one = await new Parser().parseString(rss(feed));
    const two = await new Parser().parseString(atom(feed));
    const three = JSON.parse(jsonFeed(feed));
    const links = one.items.map(({ link }) => link);
    expect(links).toHaveLength(2);
    expect(two.items.map(({ link }) => link)).toEqual(links);
    expect(three.items.map(({ url }: { url: string }) => url)).toEqual(links);
    expect(one.items[1]?.creator).toBe('A & B');
    expect(two.items[1]?.author).toBe('A & B');
    expect(three.items[1].authors).toEqual([{ name: 'A & B' }]);
    expect(await authorFeed('a')).toMatchObject({ entries: [{ authors: ['A & B'] }] });
  });

  test('holds what a reader’s program can show: full addresses, one file a picture, a link for a video', async () => {
    const hero = { sha256: 'x', path: '2026/x', width: 900, height: 600, alt: 'A "chip"', credit: 'dpa' };
    const video = cleanArticle('<iframe src="https://vimeo.com/12345" title="Talk"></iframe>');
    const picture = pictureHtml({ path: '2026/y', width: 900, height: 600, avif: true }, 'Y');
    const bodyHtml = `<p>The attribute srcset="x" and href="/a" as text</p>${picture}${video}<p><a href="/topics/x">X</a></p>`;
    await db.article.update({ where: { id: cast.article.id }, data: { bodyHtml, hero: { create: hero } } });
    const [, entry] = (await siteFeed()).entries;
    expect(entry?.picture).toMatch(/^https?:\/\/.+\/media\/2026\/x\/960\.webp$/);
    expect(entry?.html).toMatch(/^<figure><img src="https?:[^"]+" width="900" height="600" alt="A &quot;chip&quot;"/);
    expect(entry?.html).toContain('srcset="x" and href="/a" as text');
    expect(entry?.html).toMatch(/<a href="https?:[^"]+\/topics\/x">/);
    expect(entry?.html).toContain('<a href="https://vimeo.com/12345">');
    expect(entry?.html.match(/<(?:source|picture|iframe|details)|<[^>]*(?:src|href)="\/\w/g)).toEqual(null);
  });

  test('holds teasers only where the settings say so', async () => {
    await db.settingsVersion.create({ data: { values: { feedTexts: 'teaser' } } });
    expect(JSON.parse(jsonFeed(await siteFeed())).items[0]).toMatchObject({ content_text: 'A teaser.' });
  });

  test('of all comments names their articles', async () => {
    await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
    const { items } = await parse(await siteCommentFeed());
    expect(items[0]?.title).toContain(cast.article.title);
  });

  test('of a member’s replies opens with its secret address only', async () => {
    await changeReplyFeed({ act: 'make' }, cast.mia);
    const secret = async () => (await db.user.findUniqueOrThrow({ where: { id: cast.mia.id } })).feedSecret ?? '';
    const { id } = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
    await postApproved({ actor: cast.noah, articleId: cast.article.id, parentId: id, text: 'Reply' }, cast.mo);
    await post({ actor: cast.noah, articleId: cast.article.id, parentId: id, text: 'Waits' });
    await postApproved({ actor: cast.mia, articleId: cast.article.id, parentId: id, text: 'Own' }, cast.mo);
    const first = await secret();
    expect((await replyFeed(first))?.entries.map(({ summary }) => summary)).toEqual(['Reply']);
    await changeReplyFeed({ act: 'make' }, cast.mia);
    expect(await replyFeed(first)).toBeNull();
    expect(await replyFeed(await secret())).not.toBeNull();
    await changeReplyFeed({ act: 'stop' }, cast.mia);
    expect(await replyFeed(await secret())).toBeNull();
  });

  test('tells the hub, and tries again when it refuses', async () => {
    const told: string[] = [];
    let status = 204;
    const hub = createServer(async (request, response) => {
      told.push(await text(request));
      response.writeHead(status).end();
    }).listen(0);
    await once(hub, 'listening');
    await db.article.update({
      where: { id: cast.article.id },
      data: { topics: { create: { slug: 'law', name: 'Law' } }, authors: { create: { slug: 'a', name: 'A' } } },
    });
    const published = { id: cast.article.id };
    await pingHub(published);
    expect(told).toEqual([]);
    const webSubHub = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`;
    await db.settingsVersion.create({ data: { values: { webSubHub } } });
    await pingHub(published);
    const feeds = new URLSearchParams(told[0]).getAll('hub.url').map((address) => new URL(address).pathname);
    expect(feeds.filter((path) => path.endsWith('.xml'))).toEqual(
      ['', '/topics/law', '/authors/a'].flatMap((path) => [`${path}/feed.xml`, `${path}/atom.xml`]),
    );
    expect(rss(await siteFeed())).toContain(`<atom:link href="${webSubHub}" rel="hub"/>`);
    status = 500;
    await expect(pingHub(published)).rejects.toThrow('500');
    hub.close();
  });

  test('is not sent twice to who has it', async () => {
    const first = answerFeed(ask(), 'rss', await siteFeed());
    expect(first.headers.get('content-type')).toContain('application/rss+xml');
    const again = answerFeed(ask({ 'if-none-match': `W/${first.headers.get('etag')}` }), 'rss', await siteFeed());
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(answerFeed(ask({ 'if-none-match': '"other"' }), 'rss', await siteFeed()).status).toBe(200);
    const changed = first.headers.get('last-modified') ?? '';
    expect(answerFeed(ask({ 'if-modified-since': changed }), 'atom', await siteFeed()).status).toBe(304);
    const older = new Date(Date.parse(changed) - 60_000).toUTCString();
    expect(answerFeed(ask({ 'if-modified-since': older }), 'atom', await siteFeed()).status).toBe(200);
    expect(answerFeed(ask(), 'rss', null).status).toBe(404);
  });
});

describe('a sitemap', () => {
  test('lists published articles in parts by id, and the news of two days', async () => {
    await db.article.update({
      where: { id: cast.article.id },
      data: { publishedAt: new Date(Date.now() - 3 * 86_400_000) },
    });
    await db.article.create({ data: { slug: 'draft', title: 'Draft', teaser: '', bodyHtml: '' } });
    const [first, ...others] = await articleParts();
    expect(others).toEqual([]);
    expect(first?.changed).toEqual(cast.otherArticle.updatedAt);
    const listed = (await articlePart(first?.part ?? 0)) ?? [];
    expect(listed.map(({ path }) => path)).toEqual(
      [cast.article, cast.otherArticle].map(({ slug }) => `/articles/${slug}`),
    );
    expect(await articlePart((first?.part ?? 0) + 1)).toBeNull();
    expect((await newsArticles()).map(({ slug }) => slug)).toEqual([cast.otherArticle.slug]);
  });

  test('escapes what stands in it', () => {
    const date = new Date(0);
    const xml = sitemap([{ path: '/a?b&c', news: { title: '<x> & "y"', date, siteName: 'S', language: 'de' } }]);
    expect(xml).toContain('/a?b&amp;c</loc>');
    expect(sitemap([{ path: '/a', pictures: ['/media/x/960.webp'] }])).toMatch(
      /<image:loc>[^<]+\/media\/x\/960\.webp</,
    );
    expect(xml).toContain('<news:title>&lt;x&gt; &amp; &quot;y&quot;</news:title>');
  });
});

test.each([
  ['<p>One</p><p>two &amp; <b>three</b></p>', 40, 'One two & three'],
  ['<p>abcdef</p>', 4, 'abc…'],
  ['&amp;lt;', 10, '&lt;'],
])('%s as plain text', (html, max, text) => expect(plainText(html, max)).toBe(text));
