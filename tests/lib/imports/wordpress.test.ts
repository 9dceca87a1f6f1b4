import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishedArticle } from '@/lib/articles/queries';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { reportText } from '@/lib/imports/report';
import { articleHtml } from '@/lib/imports/wordpress/article-html';
import { commentText } from '@/lib/imports/wordpress/comment-text';
import { importWordpress } from '@/lib/imports/wordpress/import-wordpress';
import { oldAddress } from '@/lib/site/old-address';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-wxr-'));
  setEnv({ STORAGE_URL: `file:${folder}/media` });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cdata = (text: string) => `<![CDATA[${text}]]>`;
const comment = (id: number, parent: number, state: string, content = `Comment ${id}`, email = 'anna@example.org') =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata('Anna & Co')}</wp:comment_author><wp:comment_author_email>${email}</wp:comment_author_email><wp:comment_author_IP>203.0.113.9</wp:comment_author_IP><wp:comment_date_gmt>2020-05-01 10:0${id % 10}:00</wp:comment_date_gmt><wp:comment_content>${cdata(content)}</wp:comment_content><wp:comment_approved>${state}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;

interface Post {
  id?: number;
  type?: string;
  status?: string;
  title?: string;
  slug?: string;
  content?: string;
  inside?: string;
}
const post = ({
  id = 7,
  type = 'post',
  status = 'publish',
  title = 'Grüße',
  slug = 'gr%C3%BC%C3%9Fe',
  content = 'Eins.\n\nZwei.',
  inside = '',
}: Post = {}) =>
  `<item><title>${cdata(title)}</title><link>https://alt.example/2020/05/gr%C3%BC%C3%9Fe/</link><dc:creator>${cdata('mia')}</dc:creator><content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata('')}</excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2020-05-01 12:00:00</wp:post_date><wp:post_date_gmt>2020-05-01 10:00:00</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><category domain="category" nicename="kuenstliche-intelligenz">${cdata('Künstliche Intelligenz')}</category><category domain="post_tag" nicename="chips">${cdata('Chips')}</category>${inside}</item>`;
const wxr = (items: string, version = '<wp:wxr_version>1.2</wp:wxr_version>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Alt</title><link>https://alt.example</link>${version}<wp:base_blog_url>https://alt.example</wp:base_blog_url><wp:author><wp:author_login>mia</wp:author_login><wp:author_display_name>${cdata('Mia Muster')}</wp:author_display_name></wp:author>${items}</channel></rss>`;

async function run(xml: string | Buffer, more: { dryRun?: boolean; uploads?: string; name?: string } = {}) {
  const file = join(folder, more.name ?? 'export.xml');
  await writeFile(file, xml);
  return importWordpress({ file, uploads: more.uploads ?? null, dryRun: more.dryRun ?? false }, () => {});
}

test('a post comes with author, topics, time, thread and former addresses', async () => {
  const inside = [
    comment(1, 0, '1'),
    comment(2, 1, '1', 'An answer', ''),
    comment(3, 0, '0'),
    comment(4, 0, 'spam'),
  ].join('');
  const report = await run(wxr(post({ inside })));
  const article = await publishedArticle('gruesse');
  expect(article).toMatchObject({
    title: 'Grüße',
    bodyHtml: '<p>Eins.</p>\n<p>Zwei.</p>',
    publishedAt: new Date('2020-05-01T10:00:00Z'),
    authors: [{ name: 'Mia Muster' }],
  });
  expect(article?.topics.map(({ slug }) => slug).toSorted()).toEqual(['chips', 'kuenstliche-intelligenz']);
  const thread = await threadPage({ articleId: article?.id ?? 0, page: 1 });
  expect(thread.comments.map(({ depth, authorName }) => [depth, authorName])).toEqual([
    [0, 'Anna & Co'],
    [1, 'Anna & Co'],
  ]);
  expect(await db.comment.count({ where: { status: 'WAITING' } })).toBe(1);
  expect(await db.comment.count()).toBe(3);
  expect(report.counts.get('comments')).toEqual({ inFile: 4, added: 3, there: 0, left: 1 });
  const target = '/articles/gruesse';
  expect(await oldAddress('/2020/05/gr%C3%BC%C3%9Fe/', new URLSearchParams())).toBe(target);
  expect(await oldAddress('/', new URLSearchParams('p=7'))).toBe(target);
  expect(JSON.stringify(await db.comment.findMany({ include: { author: true } }))).not.toContain('203.0.113.9');
});

test('a second run changes nothing; a newer export adds the news', async () => {
  await run(wxr(post({ inside: comment(1, 0, '1') })));
  const before = await db.article.findMany();
  const again = await run(wxr(post({ inside: comment(1, 0, '1') })));
  expect(again.counts.get('post')).toEqual({ inFile: 1, added: 0, there: 1, left: 0 });
  expect(await db.article.findMany()).toEqual(before);
  const newer = await run(
    wxr(post({ inside: comment(1, 0, '1') + comment(2, 1, '1') }) + post({ id: 8, slug: 'neu', title: 'Neu' })),
  );
  expect(newer.counts.get('comments')).toMatchObject({ added: 1, there: 1 });
  expect(newer.counts.get('post')).toMatchObject({ added: 1, there: 1 });
  expect(await db.comment.count()).toBe(2);
});

test('what has changed over there is named and left alone here', async () => {
  await run(wxr(post()));
  const report = await run(wxr(post({ content: 'Drei.' })));
  expect(reportText(report)).toContain('has changed over there');
  expect((await publishedArticle('gruesse'))?.bodyHtml).toContain('Eins.');
});

test('a dry run changes nothing and says what would come', async () => {
  const report = await run(wxr(post({ inside: comment(1, 0, '1') })), { dryRun: true });
  expect(report.counts.get('post')).toMatchObject({ added: 1 });
  expect([await db.article.count(), await db.topic.count(), await db.user.count()]).toEqual([0, 0, 0]);
});

test.each([
  ['publish', 'PUBLISHED'],
  ['draft', 'DRAFT'],
  ['private', 'DRAFT'],
  ['pending', 'IN_REVIEW'],
])('%s becomes %s', async (status, expected) => {
  await run(wxr(post({ status })));
  expect(await db.article.findFirst({ select: { status: true } })).toEqual({ status: expected });
});

test('two posts of one address both come; a bad one is named and skipped', async () => {
  const report = await run(wxr(post() + post({ id: 8 }) + post({ id: 9, content: 'x'.repeat(500_001) })));
  expect((await db.article.findMany({ select: { slug: true } })).map(({ slug }) => slug).toSorted()).toEqual([
    'gruesse',
    'gruesse-2',
  ]);
  expect(reportText(report)).toContain('post 9');
});

test('comments whose parents come later, are missing or go in circles all arrive', async () => {
  const inside = [
    comment(2, 5, '1'),
    comment(5, 0, '1'),
    comment(6, 99, '1'),
    comment(7, 8, '1'),
    comment(8, 7, '1'),
  ].join('');
  await run(wxr(post({ inside })));
  expect(await db.comment.count({ where: { publishedRevisionId: { not: null } } })).toBe(5);
});

test('pictures come from the uploads folder, once each, in every size; missing ones are named', async () => {
  const uploads = join(folder, 'uploads');
  await mkdir(join(uploads, '2020/05'), { recursive: true });
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a40' } })
    .png()
    .toBuffer();
  await writeFile(join(uploads, '2020/05/bild.png'), bytes);
  const img = (name: string) => `<img src="https://alt.example/wp-content/uploads/${name}" alt="Ein Bild" />`;
  const content = `${img('2020/05/bild-300x200.png')}\n\n${img('2020/05/bild.png')}\n\n${img('2020/05/weg.png')}\n\n${img('../../etc/passwd')}`;
  const report = await run(wxr(post({ content })), { uploads });
  expect(await db.media.count()).toBe(1);
  const { bodyHtml } = await db.article.findFirstOrThrow();
  expect(bodyHtml.match(/<img /g)).toHaveLength(2);
  expect(bodyHtml).toContain('alt="Ein Bild"');
  expect(reportText(report)).toContain('weg.png');
});

test('a packed export is read too', async () => {
  await run(gzipSync(wxr(post())), { name: 'export.xml.gz' });
  expect(await db.article.count()).toBe(1);
});

describe('is refused with a sentence, and nothing is changed', () => {
  test.each([
    ['what breaks off', wxr(post()).slice(0, -30), 'no well-formed XML'],
    ['a closing tag of another name', wxr(`${post()}<item></post>`), 'no well-formed XML'],
    ['a document type', wxr(post()).replace('<rss', '<!DOCTYPE rss [<!ENTITY x "y">]><rss'), 'document type'],
    ['an entity that nobody declared', wxr(post({ inside: '&x;' })), 'no well-formed XML'],
    ['no version', wxr(post(), ''), 'version of WXR'],
    ['a version of the future', wxr(post(), '<wp:wxr_version>9.0</wp:wxr_version>'), 'version of WXR'],
    ['another kind of XML', '<feed></feed>', 'no WordPress export'],
    ['no XML at all', 'Hello.', 'no well-formed XML'],
    ['nothing', '', ''],
    ['too many levels', wxr('<a>'.repeat(60) + '</a>'.repeat(60)), 'too deeply'],
    ['other letters', Buffer.from(wxr(post({ title: 'Grüße' })), 'latin1'), 'UTF-8'],
  ])('%s', async (_, xml, why) => {
    await expect(run(xml)).rejects.toThrow(why || /./);
    expect(await db.article.count()).toBe(0);
  });
});

describe('texts', () => {
  const none = async () => '';
  test.each([
    ['<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->', '<p>Text</p>'],
    ['One\ntwo', '<p>One<br />\ntwo</p>'],
    ['<h2>Head</h2>\nText', '<h2>Head</h2>\n<p>Text</p>'],
    ['Text [1] stays', '<p>Text [1] stays</p>'],
    ['[button url="x"]Press[/button]', '<p>Press</p>'],
    ['<script>alert(1)</script><p onclick="x()">Text</p>', '<p>Text</p>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
  ])('%j becomes %j', async (content, html) => {
    expect((await articleHtml(content, none)).html).toBe(html);
  });
  test('a video is a frame that waits for a click', async () => {
    const { html } = await articleHtml('[embed]https://www.youtube.com/watch?v=abcdefghijk[/embed]', none);
    expect(html).toContain('youtube-nocookie.com/embed/abcdefghijk');
  });
  test('unknown shortcodes are named', async () => {
    expect((await articleHtml('[slider id="3"] Text', none)).unknown).toEqual(['slider']);
  });
  test.each([
    ['Hi <strong>there</strong>', 'Hi **there**', '<p>Hi <strong>there</strong></p>'],
    ['<blockquote>a</blockquote>b', '> a\n\nb', '<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>'],
    ['<script>x</script>ok', 'ok', '<p>ok</p>'],
    ['1 < 2 & 3', '1 < 2 & 3', '<p>1 &lt; 2 &amp; 3</p>'],
  ])('the comment %j', (content, source, html) => {
    expect(commentText(content)).toEqual({ source, html });
  });
});
