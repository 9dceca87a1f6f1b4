import { beforeEach, describe, expect, test } from 'vitest';
import { autosaveArticle } from '@/lib/articles/autosave-article';
import { articleContent } from '@/lib/articles/content';
import { deskArticle } from '@/lib/articles/desk/queries';
import { joinArticle } from '@/lib/articles/presence/join-article';
import { leaveArticle } from '@/lib/articles/presence/leave-article';
import { publishArticle } from '@/lib/articles/publish-article';
import { publishedArticle } from '@/lib/articles/queries';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const content = (bodyHtml = '<p>One.</p>') => articleContent.parse({ title: 'Hello', slug: 'hello', bodyHtml });
const create = () => saveArticle({ id: null, basedOn: null, content: content() }, cast.eda);
const stay = (id: number, actor = cast.eda) => joinArticle({ id, takeOver: false }, actor);
const alone = { writer: null, others: [] };

describe('two editors at one article', () => {
  test.each([
    ['mia', false],
    ['mo', false],
    ['eda', true],
    ['ada', true],
  ] as const)('%s may join: %s', async (name, allowed) => {
    const { id } = await create();
    if (allowed) expect(await stay(id, cast[name])).toEqual(alone);
    else expect(await refusalOf(stay(id, cast[name]))).toMatchObject({ status: 403 });
  });

  test('the first one writes, the second one sees who', async () => {
    const { id } = await create();
    expect(await stay(id)).toEqual(alone);
    expect(await stay(id, cast.ada)).toEqual({ writer: 'Eda', others: [] });
    expect(await stay(id)).toEqual({ writer: null, others: ['Ada'] });
  });

  test('of two who come at once one writes', async () => {
    const { id } = await create();
    const seen = await Promise.all([stay(id), stay(id, cast.ada)]);
    expect(seen.map(({ writer }) => writer === null).sort()).toEqual([false, true]);
  });

  test('taking over changes the roles; the other one is told and no longer saves by itself', async () => {
    const { id, revisionId } = await create();
    await stay(id);
    await stay(id, cast.ada);
    expect(await joinArticle({ id, takeOver: true }, cast.ada)).toEqual({ writer: null, others: ['Eda'] });
    expect(await stay(id)).toEqual({ writer: 'Ada', others: [] });
    const late = autosaveArticle({ id, basedOn: revisionId, content: content() }, cast.eda);
    expect(await refusalOf(late)).toMatchObject({ key: 'takenOver', status: 409, values: { editor: 'Ada' } });
  });

  const later = (seconds: number) =>
    db.$executeRaw`UPDATE "ArticlePresence" SET until = until - make_interval(secs => ${seconds})`;

  test.each([
    ['leaves', 15, true],
    ['is silent', 60, false],
  ] as const)('whoever %s makes room after %i seconds', async (_, seconds, leaves) => {
    const { id } = await create();
    await stay(id);
    if (leaves) await leaveArticle({ id }, cast.eda);
    await later(seconds - 10);
    expect(await stay(id, cast.ada)).toEqual({ writer: 'Eda', others: [] });
    await later(10);
    expect(await stay(id, cast.ada)).toEqual(alone);
  });

  test('whose page is loaded anew goes on writing', async () => {
    const { id } = await create();
    await stay(id);
    await leaveArticle({ id }, cast.eda);
    expect(await stay(id, cast.ada)).toEqual({ writer: 'Eda', others: [] });
    expect(await stay(id)).toEqual({ writer: null, others: ['Ada'] });
    await later(30);
    expect(await stay(id)).toEqual({ writer: null, others: ['Ada'] });
  });

  test('an article that is gone says so', async () => {
    expect(await refusalOf(stay(999_999))).toMatchObject({ key: 'articleGone', status: 404 });
  });
});

describe('what the page saves by itself', () => {
  const autosave = (id: number | null, basedOn: number | null, body: string, actor = cast.eda) =>
    autosaveArticle({ id, basedOn, content: content(body) }, actor);
  const revisions = (articleId: number) =>
    db.articleRevision.findMany({
      where: { articleId },
      orderBy: { number: 'asc' },
      select: { id: true, autosaved: true },
    });

  test('is one revision, however often it is saved, and no reader sees it', async () => {
    const { id, revisionId } = await create();
    await publishArticle({ id, revisionId }, cast.eda);
    let last = revisionId;
    for (const word of ['Two', 'Three', 'Four']) last = (await autosave(id, last, `<p>${word}.</p>`)).revisionId;
    expect(await revisions(id)).toEqual([
      { id: revisionId, autosaved: false },
      { id: last, autosaved: true },
    ]);
    expect((await deskArticle(id))?.content.bodyHtml).toBe('<p>Four.</p>');
    expect((await publishedArticle('hello'))?.bodyHtml).toBe('<p>One.</p>');
  });

  test('begins a new article', async () => {
    const { id, revisionId } = await autosave(null, null, '<p>New.</p>');
    expect(await revisions(id)).toEqual([{ id: revisionId, autosaved: true }]);
  });

  test('gives way to the person’s own save', async () => {
    const { id, revisionId } = await create();
    const auto = await autosave(id, revisionId, '<p>Two.</p>');
    const saved = await saveArticle({ id, basedOn: auto.revisionId, content: content('<p>Three.</p>') }, cast.eda);
    expect((await revisions(id)).map((revision) => revision.id)).toEqual([revisionId, saved.revisionId]);
  });

  test('stays when it was published, or when a colleague goes on from it', async () => {
    const { id, revisionId } = await create();
    const first = await autosave(id, revisionId, '<p>Two.</p>');
    await publishArticle({ id, revisionId: first.revisionId }, cast.eda);
    const second = await autosave(id, first.revisionId, '<p>Three.</p>');
    const third = await autosave(id, second.revisionId, '<p>Four.</p>', cast.ada);
    const kept = [revisionId, first.revisionId, second.revisionId, third.revisionId];
    expect((await revisions(id)).map((revision) => revision.id)).toEqual(kept);
    expect((await publishedArticle('hello'))?.bodyHtml).toBe('<p>Two.</p>');
  });

  test('over a newer version is refused', async () => {
    const { id, revisionId } = await create();
    await saveArticle({ id, basedOn: revisionId, content: content('<p>Two.</p>') }, cast.ada);
    expect(await refusalOf(autosave(id, revisionId, '<p>Late.</p>'))).toMatchObject({
      key: 'savedMeanwhile',
      status: 409,
    });
  });
});
