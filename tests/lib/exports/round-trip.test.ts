import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleContent } from '@/lib/articles/content';
import { correctArticle } from '@/lib/articles/correct-article';
import { publishArticle } from '@/lib/articles/publish-article';
import { publishedArticle } from '@/lib/articles/queries';
import { saveArticle } from '@/lib/articles/save-article';
import { scheduleArticle } from '@/lib/articles/schedule-article';
import { withdrawArticle } from '@/lib/articles/withdraw-article';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { exportSite } from '@/lib/exports/export-site';
import { importDepesche } from '@/lib/imports/depesche/import-depesche';
import { isOwnWxr } from '@/lib/imports/depesche/read-own-wxr';
import { uploadPicture } from '@/lib/media/upload-picture';
import { decideComment } from '@/lib/moderation/decide-comment';
import { approval, type Cast, createCast, post, postApproved, rejection } from '@/tests/support/cast';
import { png } from '@/tests/support/picture-bytes';

let folder: string;
let cast: Cast;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'depesche-export-'));
  setEnv({ STORAGE_URL: `file:${folder}/media` });
  cast = await createCast();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site with something of everything that an export holds. */
async function fillSite(): Promise<void> {
  const { eda, mia, noah, mo, rule } = cast;
  const topic = await db.topic.create({ data: { slug: 'chips', name: 'Chips & Co', description: 'Über “Chips”' } });
  const author = await db.author.create({
    data: { slug: 'anna', name: 'Anna Ö.', role: 'Chefin', bio: 'Schreibt ]]> viel.' },
  });
  const hero = await uploadPicture({ name: 'Bild.png', bytes: await png({ width: 500, height: 300 }) }, eda);
  const content = (fields: object) =>
    articleContent.parse({
      ...{ title: 'Hallo <Welt>', slug: 'hallo', kicker: 'K', dateline: 'Bonn', bodyHtml: '<p>Eins ]]&gt;.</p>' },
      ...{ topicIds: [topic.id], authorIds: [author.id], heroId: hero.id, aiUse: 'ASSISTED', reviewerId: author.id },
      commentsOpen: true,
      ...fields,
    });
  await db.media.update({ where: { id: hero.id }, data: { alt: 'Ein Bild' } });
  const first = await saveArticle({ id: null, basedOn: null, content: content({}) }, eda);
  await publishArticle(first, eda);
  const moved = await saveArticle(
    { id: first.id, basedOn: first.revisionId, content: content({ slug: 'hallo-2' }) },
    eda,
  );
  await publishArticle(moved, eda);
  await correctArticle({ id: first.id, text: 'Es war Bonn.' }, eda);
  await saveArticle(
    { id: first.id, basedOn: moved.revisionId, content: content({ slug: 'hallo-2', title: 'Neu' }) },
    eda,
  );
  const planned = await saveArticle(
    { id: null, basedOn: null, content: content({ slug: 'spaeter', standing: true }) },
    eda,
  );
  await scheduleArticle({ ...planned, at: new Date('2099-01-01T10:00:00Z') }, eda);
  await saveArticle({ id: null, basedOn: null, content: content({ slug: 'entwurf' }) }, eda);
  await withdrawArticle({ id: cast.otherArticle.id, reason: 'Falsch.' }, eda);
  await db.oldAddress.create({ data: { path: '/2010/01/alt', target: '/articles/hallo-2' } });

  const comment = await postApproved({ actor: mia, articleId: first.id, text: '**Gut** gemacht 👋' }, mo);
  const answer = await postApproved({ actor: noah, articleId: first.id, parentId: comment.id, text: 'Ja.' }, mo);
  await post({ actor: mia, articleId: first.id, parentId: answer.id, text: 'Wartet.' });
  const bad = await post({ actor: noah, articleId: first.id, text: 'Böse.' });
  await decideComment(await rejection(bad, rule), mo);
  const { version } = await approval(answer);
  await editComment({ id: answer.id, version, text: 'Ja, doch.' }, noah);
}

/** An export without what is only of its moment or of its database. */
async function exported(name: string, format: 'json' | 'wxr' = 'json'): Promise<string> {
  const file = join(folder, name);
  await exportSite({ file, format, packed: false, media: join(folder, 'pictures') });
  const text = await readFile(file, 'utf8');
  return text.replace(/"exportedAt":"[^"]*"/, '').replaceAll(/"(?:id|article)":\d+/g, '"#"');
}

async function empty(): Promise<void> {
  await rm(join(folder, 'media'), { recursive: true, force: true });
  await db.$executeRaw`TRUNCATE "Article", "Author", "Topic", "Media", "OldAddress", "ImportedItem", "User" CASCADE`;
}

test.each(['json', 'wxr'] as const)('into an empty site, an export as %s gives the same site', async (format) => {
  await fillSite();
  const before = await exported('before.json');
  const file = join(folder, 'site');
  await exportSite({ file, format, packed: true, media: join(folder, 'pictures') });
  const page = await publishedArticle('hallo-2');
  await empty();
  const input = { file, format, pictures: join(folder, 'pictures') };
  const { report, proof } = await importDepesche(input, () => {});
  expect(report.notes).toEqual([]);
  expect(proof).not.toContain('DIFFERENCE');
  expect(await exported('after.json')).toBe(before);
  expect((await publishedArticle('hallo-2'))?.bodyHtml).toBe(page?.bodyHtml);
  expect(await db.comment.count({ where: { status: 'WAITING' } })).toBe(2);
  // Once more: nothing changes.
  const again = await importDepesche(input, () => {});
  expect([...again.report.counts.values()].every(({ added, left }) => added === 0 && left === 0)).toBe(true);
  expect(await exported('again.json')).toBe(before);
});

test('a WXR export is what others read: posts, comments in threads, and it says whose it is', async () => {
  await fillSite();
  const xml = await exported('site.xml', 'wxr');
  expect(xml).toContain('<wp:post_name><![CDATA[hallo-2]]></wp:post_name>');
  expect(xml).toContain('<wp:comment_author_email><![CDATA[mia@example.org]]></wp:comment_author_email>');
  expect(await isOwnWxr(join(folder, 'site.xml'))).toBe(true);
});

test.each([
  [
    'a site of the future',
    '{"format":"depesche","version":99,"site":"https://a.example","name":"A","records":[\n\n]}\n',
    'newer',
  ],
  [
    'what breaks off',
    '{"format":"depesche","version":1,"site":"https://a.example","name":"A","records":[\n',
    'breaks off',
  ],
  [
    'a record of another kind',
    '{"format":"depesche","version":1,"site":"https://a.example","name":"A","records":[\n{"kind":"x"}\n]}\n',
    'line 2',
  ],
  ['another file', '{}', 'no export'],
])('%s is refused, and nothing is changed', async (_, text, why) => {
  const file = join(folder, 'bad.json');
  await writeFile(file, text);
  await expect(importDepesche({ file, format: 'json', pictures: null }, () => {})).rejects.toThrow(why);
});
