import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleList, publishedArticle } from '@/lib/articles/queries';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { reportText } from '@/lib/imports/report';
import { articleHtml } from '@/lib/imports/wordpress/article-html';
import type { Refused } from '@/lib/imports/wordpress/comment-states';
import { commentText } from '@/lib/imports/wordpress/comment-text';
import { importWordpress } from '@/lib/imports/wordpress/import-wordpress';
import { oldAddress } from '@/lib/site/old-address';
import { createCast } from '../../support/cast';

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

async function run(
  xml: string | Buffer,
  more: { dryRun?: boolean; uploads?: string; name?: string; wished?: readonly Refused[]; repair?: boolean } = {},
) {
  const file = join(folder, more.name ?? 'export.xml');
  await writeFile(file, xml);
  const { report, proof } = await importWordpress({ uploads: null, dryRun: false, ...more, file }, () => {});
  return { ...report, proof };
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
  expect(await db.$queryRaw`SELECT task_identifier AS task FROM graphile_worker.jobs`).toContainEqual({
    task: 'screen_waiting',
  });
  expect(await db.comment.count()).toBe(3);
  expect([...report.counts].filter(([kind]) => kind.startsWith('comment'))).toEqual([
    ['comment · spam', { inFile: 1, added: 0, there: 0, left: 1 }],
    ['comment · approved', { inFile: 2, added: 2, there: 0, left: 0 }],
    ['comment · waiting', { inFile: 1, added: 1, there: 0, left: 0 }],
  ]);
  const target = '/articles/gruesse';
  expect(await oldAddress('/2020/05/gr%C3%BC%C3%9Fe/', new URLSearchParams())).toBe(target);
  expect(await oldAddress('/', new URLSearchParams('p=7'))).toBe(target);
  expect(JSON.stringify(await db.comment.findMany({ include: { author: true } }))).not.toContain('203.0.113.9');
});

test('a second run changes nothing; a newer export adds the news', async () => {
  await run(wxr(post({ inside: comment(1, 0, '1') })));
  const before = await db.article.findMany();
  const again = await run(wxr(post({ inside: comment(1, 0, '1') })));
  expect(again.counts.get('post · publish')).toEqual({ inFile: 1, added: 0, there: 1, left: 0 });
  expect(await db.article.findMany()).toEqual(before);
  const newer = await run(
    wxr(post({ inside: comment(1, 0, '1') + comment(2, 1, '1') }) + post({ id: 8, slug: 'neu', title: 'Neu' })),
  );
  expect(newer.counts.get('comment · approved')).toMatchObject({ added: 1, there: 1 });
  expect(newer.counts.get('post · publish')).toMatchObject({ added: 1, there: 1 });
  expect(await db.comment.count()).toBe(2);
});

test('the report counts the same things of a file each time, also what it names only where it is used', async () => {
  const unlisted = wxr(post()).replace(/<wp:author>.*?<\/wp:author>/, '');
  const inFile = ({ counts }: { counts: Map<string, { inFile: number }> }) =>
    [...counts].map(([kind, one]) => [kind, one.inFile]);
  const first = await run(unlisted);
  const again = await run(unlisted);
  expect(inFile(again)).toEqual(inFile(first));
  expect(again.counts.get('author')).toEqual({ inFile: 1, added: 0, there: 1, left: 0 });
  expect(again.counts.get('tag')).toEqual({ inFile: 1, added: 0, there: 1, left: 0 });
});

test('what has changed over there is named and left alone here', async () => {
  await run(wxr(post()));
  const report = await run(wxr(post({ content: 'Drei.' })));
  expect(reportText(report)).toContain('has changed over there');
  expect((await publishedArticle('gruesse'))?.bodyHtml).toContain('Eins.');
});

test('a dry run changes nothing and says what would come', async () => {
  const report = await run(wxr(post({ inside: comment(1, 0, '1') })), { dryRun: true });
  expect(report.counts.get('post · publish')).toMatchObject({ added: 1 });
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
    ['a closing tag of another name', wxr(`${post()}<item></post>`), 'no well-formed XML: unexpected close tag (line '],
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
  const none = { picture: async () => '', gallery: () => [], site: 'https://alt.example' };
  test.each([
    ['<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->', '<p>Text</p>'],
    ['One\ntwo', '<p>One<br />\ntwo</p>'],
    ['<h2>Head</h2>\nText', '<h2>Head</h2>\n<p>Text</p>'],
    ['Text [1] stays', '<p>Text [1] stays</p>'],
    ['[button url="x"]Press[/button]', '<p>Press</p>'],
    ['<script>alert(1)</script><p onclick="x()">Text</p>', '<p>Text</p>'],
    ['<pre>a\n\nb</pre>', '<pre>a\n\nb</pre>'],
    ['<div>One</div><div>Two</div>', '<p>One</p>\n\n<p>Two</p>'],
    ['<h1>A</h1><h5>B</h5>', '<h2>A</h2>\n<h4>B</h4>'],
    ['<!-- wp:group --><div><p>A</p>loose</div><!-- /wp:group -->', '<p>A</p><p>loose</p>'],
    ['<a href="https://www.alt.example/2020/05/x/?a=1#b">x</a>', '<p><a href="/2020/05/x/?a=1#b">x</a></p>'],
    ['<a href="https://other.example/">x</a>', '<p><a href="https://other.example/">x</a></p>'],
    ['https://wordpress.tv/a/', '<p><a href="https://wordpress.tv/a/">https://wordpress.tv/a/</a></p>'],
    ['[audio mp3="https://alt.example/a.mp3"][/audio]', '<p><a href="/a.mp3">https://alt.example/a.mp3</a></p>'],
    ['[caption id="a"]<img src="/x.png"> Words[/caption]', '<p>Words</p>'],
    ['[[gallery]] is written so', '<p>[gallery] is written so</p>'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['<b>a</b> <i>b</i> <strike>c</strike> <kbd>d</kbd>', '<p><strong>a</strong> <em>b</em> <s>c</s> <kbd>d</kbd></p>'],
    ['One<!--more-->Two', '<p>OneTwo</p>'],
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

describe('what theme tests hold', () => {
  const attachment = (id: number, parent: number) =>
    post({
      id,
      type: 'attachment',
      status: 'inherit',
      inside: `<wp:post_parent>${parent}</wp:post_parent><wp:attachment_url>https://alt.example/wp-content/uploads/${id}.png</wp:attachment_url>`,
    });
  const png = (red: number) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 9, b: 9 } } })
      .png()
      .toBuffer();

  test('a gallery is its pictures; every attachment is in the library; its file’s address leads there', async () => {
    const uploads = join(folder, 'uploads');
    await mkdir(uploads, { recursive: true });
    await writeFile(join(uploads, '21.png'), await png(20));
    await writeFile(join(uploads, '22.png'), await png(90));
    const xml = wxr(attachment(21, 7) + attachment(22, 7) + attachment(23, 7) + post({ content: 'Text\n[gallery]' }));
    const report = await run(xml, { uploads });
    const { bodyHtml } = await db.article.findFirstOrThrow();
    expect(bodyHtml.match(/<figure>/g)).toHaveLength(2);
    expect(report.counts.get('attachment')).toEqual({ inFile: 3, added: 2, there: 0, left: 1 });
    expect(reportText(report)).toContain('23.png (its file is not in the folder)');
    expect(await oldAddress('/wp-content/uploads/21.png', new URLSearchParams())).toMatch(/^\/media\/.+\.webp$/);
    const again = await run(xml, { uploads });
    expect(again.counts.get('attachment')).toEqual({ inFile: 3, added: 0, there: 2, left: 1 });
    expect(again.proof).not.toContain('DIFFERENCE');
    expect(await db.media.count()).toBe(2);
  });

  test('a page stands in no list, keeps its comments and is found where it was', async () => {
    await run(wxr(post({ type: 'page', inside: comment(1, 0, '1') })));
    expect((await articleList({ page: 1 })).articles).toEqual([]);
    expect(await publishedArticle('gruesse')).toMatchObject({ standing: true });
    expect(await db.comment.count()).toBe(1);
    expect(await oldAddress('/', new URLSearchParams('page_id=7'))).toBe('/articles/gruesse');
  });

  test.each([
    ['/category/kuenstliche-intelligenz/', '/topics/kuenstliche-intelligenz'],
    ['/category/kuenstliche-intelligenz/page/2', '/topics/kuenstliche-intelligenz'],
    ['/tag/chips', '/topics/chips'],
    ['/author/mia/', '/authors/mia-muster'],
    ['/2020/05/gr%C3%BC%C3%9Fe/comment-page-2/', '/articles/gruesse'],
    ['/2020/05/', '/archive/2020/5'],
  ])('%s leads to %s', async (path, target) => {
    await run(wxr(post()));
    expect(await oldAddress(path, new URLSearchParams())).toBe(target);
  });

  test('what has a password or is private waits as a draft; what was planned and is due appears', async () => {
    const locked = post({ inside: '<wp:post_password>enter</wp:post_password>' });
    await run(wxr(locked + post({ id: 8, status: 'private' }) + post({ id: 9, status: 'future' })));
    const articles = await db.article.findMany({ orderBy: { id: 'asc' }, select: { status: true } });
    expect(articles.map(({ status }) => status)).toEqual(['DRAFT', 'DRAFT', 'PUBLISHED']);
  });

  test('every comment of the file is counted: on what is deleted, on attachments, pingbacks', async () => {
    const inside = comment(1, 0, '1') + comment(2, 0, '1').replace('>comment<', '>pingback<');
    const report = await run(wxr(post({ status: 'trash', inside }) + post({ id: 8, type: 'attachment', inside })));
    expect(report.counts.get('comment · approved')).toEqual({ inFile: 2, added: 0, there: 0, left: 2 });
    expect(report.counts.get('comment · pingback')).toEqual({ inFile: 2, added: 0, there: 0, left: 2 });
  });

  test('refused comments come only if wished, and stay hidden', async () => {
    await run(wxr(post({ inside: comment(1, 0, 'spam') + comment(2, 0, 'trash') })), { wished: ['spam'] });
    expect(await db.comment.findMany({ select: { status: true, publishedRevisionId: true } })).toEqual([
      { status: 'REJECTED', publishedRevisionId: null },
    ]);
  });

  test('nobody speaks with the name of our staff', async () => {
    const { ada } = await createCast();
    await run(wxr(post({ inside: comment(1, 0, '1', 'I decide here.', 'ada@example.org') })));
    expect(await db.comment.count({ where: { authorId: ada.id } })).toBe(0);
  });

  test('a hundred topics, no title, a very long title and no text', async () => {
    const terms = Array.from(
      { length: 99 },
      (_, n) => `<category domain="post_tag" nicename="t-${n}">T ${n}</category>`,
    ).join('');
    await run(wxr(post({ title: '', inside: terms }) + post({ id: 8, title: 'Wort '.repeat(90), content: '' })));
    expect((await db.article.findFirst({ include: { topics: true } }))?.topics).toHaveLength(100);
    expect(await db.article.count({ where: { status: 'PUBLISHED' } })).toBe(2);
  });
});

describe('hostile files', () => {
  test.each([
    [
      'very many attributes',
      wxr(`<item ${Array.from({ length: 200 }, (_, n) => `a${n}="x"`).join(' ')}></item>`),
      'attributes',
    ],
    ['one text without end', wxr(post({ content: 'x'.repeat(33 * 1024 * 1024) })), 'too large'],
    [
      'a text that never closes',
      `${wxr('').replace(/<\/channel>.*/s, '')}<item><![CDATA[${'x'.repeat(70 * 1024 * 1024)}`,
      'too large',
    ],
    ['a ZIP archive', Buffer.from('504b030414000000', 'hex'), 'ZIP'],
    ['UTF-16', Buffer.from(`\uFEFF${wxr(post())}`, 'utf16le'), 'UTF-8'],
    ['a packed file that breaks off', gzipSync(wxr(post())).subarray(0, -20), 'breaks off'],
    ['a control character', wxr(post({ title: 'a\u0008b' })), 'no well-formed XML'],
  ])(
    '%s',
    async (_, xml, why) => {
      await expect(run(xml)).rejects.toThrow(why);
      expect(await db.article.count()).toBe(0);
    },
    60_000,
  );
  test('control characters are left out if wished', async () => {
    await run(wxr(post({ title: 'a\u0008b' })), { repair: true });
    expect(await db.article.findFirst({ select: { title: true } })).toEqual({ title: 'ab' });
  });
  test('another prefix for the same vocabulary is the same; the same prefix for another is not', async () => {
    const renamed = wxr(post()).replaceAll('wp:', 'w:').replace('xmlns:wp', 'xmlns:w');
    await run(renamed);
    expect(await db.article.count()).toBe(1);
    await expect(run(wxr(post()).replace('wordpress.org/export/1.2/"', 'evil.example/"'))).rejects.toThrow('version');
  });
});
