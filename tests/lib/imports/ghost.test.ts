import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleList, publishedArticle } from '@/lib/articles/queries';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { articleHtml } from '@/lib/imports/ghost/article-html';
import { importGhost } from '@/lib/imports/ghost/import-ghost';
import { readMembers } from '@/lib/imports/ghost/read-members';
import { reportText } from '@/lib/imports/report';
import { oldAddress } from '@/lib/site/old-address';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-ghost-'));
  setEnv({ STORAGE_URL: `file:${folder}/media` });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const post = (more: object = {}) => ({
  ...{ id: 'p1', title: 'Grüße', slug: 'gruesse', html: '<p>Eins.</p>', type: 'post', status: 'published' },
  ...{ visibility: 'public', published_at: '2022-03-01T10:00:00.000Z', feature_image: null, custom_excerpt: 'Kurz.' },
  ...more,
});
const tables = (more: object = {}) => ({
  posts: [post()],
  tags: [
    { id: 't1', name: 'Chips', slug: 'chips', description: 'Über Chips' },
    { id: 't2', name: '#intern', slug: 'hash-intern', visibility: 'internal' },
  ],
  posts_tags: [
    { post_id: 'p1', tag_id: 't1', sort_order: 0 },
    { post_id: 'p1', tag_id: 't2', sort_order: 1 },
  ],
  users: [{ id: 'u1', name: 'Mia Muster', slug: 'mia', bio: 'Schreibt.' }],
  posts_authors: [{ post_id: 'p1', author_id: 'u1', sort_order: 0 }],
  members: [
    { id: 'm1', email: 'leser@example.org', subscribed: true },
    { id: 'm2', email: 'nein@example.org', subscribed: false },
    { id: 'm3', email: 'kaputt' },
  ],
  ...more,
});

async function run(data: object, more: { dryRun?: boolean; images?: string; members?: 'of the export' } = {}) {
  const file = join(folder, 'export.json');
  await writeFile(file, typeof data === 'string' ? data : JSON.stringify({ db: [{ meta: {}, data }] }));
  return importGhost({ images: null, members: null, dryRun: false, ...more, file }, () => {});
}

test('a post comes with author, topics, time, teaser and former addresses', async () => {
  const { proof } = await run(tables());
  expect(await publishedArticle('gruesse')).toMatchObject({
    ...{ title: 'Grüße', bodyHtml: '<p>Eins.</p>', teaser: 'Kurz.' },
    publishedAt: new Date('2022-03-01T10:00:00Z'),
    authors: [{ name: 'Mia Muster', bio: 'Schreibt.' }],
    topics: [{ slug: 'chips' }],
  });
  expect(proof).not.toContain('DIFFERENCE');
  const at = (path: string) => oldAddress(path, new URLSearchParams());
  expect(await at('/gruesse/')).toBe('/articles/gruesse');
  expect(await at('/tag/chips/')).toBe('/topics/chips');
  expect(await at('/author/mia/')).toBe('/authors/mia-muster');
});

test('a second run changes nothing; a newer export adds the news; a dry run changes nothing at all', async () => {
  await run(tables(), { dryRun: true });
  expect([await db.article.count(), await db.author.count(), await db.topic.count()]).toEqual([0, 0, 0]);
  await run(tables());
  const before = await db.article.findMany();
  const { report } = await run(tables());
  expect(report.counts.get('post · published')).toEqual({ inFile: 1, added: 0, there: 1, left: 0 });
  expect(await db.article.findMany()).toEqual(before);
  await run(tables({ posts: [post(), post({ id: 'p2', slug: 'zwei' })] }));
  expect(await db.article.count()).toBe(2);
});

test.each([
  [{ status: 'draft' }, 'DRAFT'],
  [{ visibility: 'paid' }, 'DRAFT'],
  [{ status: 'sent' }, 'DRAFT'],
  [{ status: 'scheduled', published_at: '2099-01-01 10:00:00' }, 'SCHEDULED'],
])('%j becomes %s', async (more, status) => {
  await run(tables({ posts: [post(more)] }));
  expect(await db.article.findFirst({ select: { status: true } })).toEqual({ status });
});

test('a page stands in no list', async () => {
  await run(tables({ posts: [post({ type: 'page' })] }));
  expect((await articleList({ page: 1 })).articles).toEqual([]);
  expect(await publishedArticle('gruesse')).toMatchObject({ standing: true, commentsOpen: false });
});

test('pictures come from content/images, in the text and above it; missing ones are named', async () => {
  const images = join(folder, 'images');
  await mkdir(join(images, '2022/03'), { recursive: true });
  const png = sharp({ create: { width: 60, height: 40, channels: 3, background: '#a40' } }).png();
  await writeFile(join(images, '2022/03/bild.png'), await png.toBuffer());
  const url = (path: string) => `__GHOST_URL__/content/images/${path}`;
  const html = `<figure class="kg-card kg-image-card"><img src="${url('size/w600/2022/03/bild.png')}" alt="Ein Bild"></figure><img src="${url('weg.png')}">`;
  const { report } = await run(tables({ posts: [post({ html, feature_image: url('2022/03/bild.png') })] }), { images });
  expect(await db.media.count()).toBe(1);
  const article = await db.article.findFirstOrThrow();
  expect(article.bodyHtml).toContain('alt="Ein Bild"');
  expect(article.heroId).not.toBeNull();
  expect(reportText(report)).toContain('weg.png');
});

describe('members', () => {
  test('stay over there unless wished', async () => {
    await run(tables());
    expect(await db.subscriber.count()).toBe(0);
  });
  test('become unconfirmed readers, asked once by one letter', async () => {
    await run(tables(), { members: 'of the export' });
    const { report } = await run(tables(), { members: 'of the export' });
    expect(report.counts.get('member')).toEqual({ inFile: 3, added: 0, there: 1, left: 2 });
    expect(await db.subscription.findMany({ select: { kind: true, confirmedAt: true } })).toEqual([
      { kind: 'NEWSLETTER', confirmedAt: null },
    ]);
    expect((await db.mail.findMany()).map(({ to }) => to)).toEqual(['leser@example.org']);
  });
  test('are read from the table that Ghost writes, with quotes and commas', async () => {
    const file = join(folder, 'members.csv');
    await writeFile(
      file,
      'id,email,name,subscribed_to_emails\n1,a@example.org,"Muster, ""M""",true\n2,b@example.org,B,false\n',
    );
    expect(await readMembers(file)).toEqual([
      { email: 'a@example.org', subscribed: true },
      { email: 'b@example.org', subscribed: false },
    ]);
  });
});

describe('cards', () => {
  test.each([
    [
      '<figure class="kg-card kg-embed-card"><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></figure>',
      'youtube-nocookie.com',
    ],
    [
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div></div></a></figure>',
      '<p><a href="https://a.example/">Title</a></p>',
    ],
    ['<div class="kg-card kg-callout-card"><div class="kg-callout-text">Note</div></div>', '<p>Note</p>'],
    ['<a href="__GHOST_URL__/about/">us</a>', '<p><a href="/about/">us</a></p>'],
    ['<script>x</script><p>a</p>', '<p>a</p>'],
  ])('%s', async (html, expected) => {
    expect(await articleHtml(html, async () => '')).toContain(expected);
  });
});

test.each([
  ['{', 'no JSON'],
  ['{"a":1}', 'no export of Ghost'],
  ['{"db":[{"data":{}}]}', 'empty'],
])('%s is refused', async (source, why) => {
  await expect(run(source as unknown as object)).rejects.toThrow(why);
});
