import { beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { queuePage, undoableActs } from '@/lib/moderation/desk/queries';
import { filterChoices } from '@/lib/moderation/queue/queries';
import { queueQuery } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, rejection } from '@/tests/support/cast';

let cast: Cast;
let ids: number[];
beforeEach(async () => {
  cast = await createCast();
  ids = [];
  for (let number = 0; number < 5; number++) {
    const articleId = number < 3 ? cast.article.id : cast.otherArticle.id;
    const actor = number % 2 ? cast.noah : cast.mia;
    ids.push((await post({ actor, articleId, text: `Number ${number}` })).id);
  }
});

const shown = async (fields: Record<string, string> = {}) =>
  (await queuePage(queueQuery.parse(fields), cast.mo)).cards.map(({ id }) => ids.indexOf(id));
const decide = async (number: number) => decideComment(await approval({ id: ids[number] ?? 0 }), cast.mo);

describe('what is shown', () => {
  test('what waits, the oldest first', async () => {
    await decide(0);
    expect(await shown()).toEqual([1, 2, 3, 4]);
    expect(await shown({ order: 'newest' })).toEqual([4, 3, 2, 1]);
  });

  test('by view', async () => {
    await decide(1);
    await decideComment(
      { ...(await approval({ id: ids[2] ?? 0 })), verdict: 'RETURN', explanation: 'Source?' },
      cast.sina,
    );
    await decideComment(await rejection({ id: ids[0] ?? 0 }, cast.rule), cast.mo);
    expect(await shown({ view: 'returned' })).toEqual([2]);
    expect(await shown({ view: 'mine' })).toEqual([0, 1]);
    expect(await shown({ view: 'all' })).toEqual([4, 3, 2, 1, 0]);
  });

  test('what was undone is not among one’s decisions', async () => {
    await undoDecision(await decide(1), cast.mo);
    expect(await shown({ view: 'mine' })).toEqual([]);
    expect(await undoableActs(cast.mo)).toEqual([]);
  });

  test('narrowed by article, author, topic and age', async () => {
    await db.article.update({
      where: { id: cast.otherArticle.id },
      data: { topics: { create: { slug: 'robots', name: 'Robots' } } },
    });
    await db.comment.update({ where: { id: ids[2] ?? 0 }, data: { createdAt: new Date(Date.now() - 2 * 86_400_000) } });
    expect(await shown({ article: String(cast.article.id) })).toEqual([0, 1, 2]);
    expect(await shown({ author: cast.noah.id })).toEqual([1, 3]);
    expect(await shown({ topic: 'robots' })).toEqual([3, 4]);
    expect(await shown({ age: 'day' })).toEqual([2]);
    expect(await shown({ age: 'week' })).toEqual([]);
    expect((await filterChoices()).articles.map(({ waiting }) => waiting)).toEqual([3, 2]);
  });

  test('one alone, whatever its status', async () => {
    await decide(3);
    expect(await shown({ only: String(ids[3]) })).toEqual([3]);
  });

  test('an address that makes no sense shows what waits', async () => {
    expect(await shown({ view: 'x', article: 'x', age: '1', after: '-1', author: "'" })).toEqual([0, 1, 2, 3, 4]);
  });
});

test.each([{}, { order: 'newest' }, { view: 'all' }])(
  'pages follow one another without gap or repetition: %o',
  async (fields) => {
    await db.$executeRaw`
    WITH stored AS (
      INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, "formKey")
      SELECT ${cast.article.id}, ${cast.mia.id}, 0, '', 'n' || n FROM generate_series(1, 48) n RETURNING id
    )
    INSERT INTO "CommentRevision" ("commentId", number, source, html) SELECT id, 1, 'x', 'x' FROM stored`;
    const seen: number[] = [];
    let after: number | null = null;
    do {
      const page = await queuePage(
        queueQuery.parse({ ...fields, ...(after ? { after: String(after) } : {}) }),
        cast.mo,
      );
      seen.push(...page.cards.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(53);
    expect(new Set(seen).size).toBe(53);
  },
);

test('a card holds what is needed to decide', async () => {
  await decide(0);
  const reply = await post({ actor: cast.noah, articleId: cast.article.id, parentId: ids[0] ?? 0, text: 'I agree.' });
  await editComment({ id: reply.id, version: 1, text: 'I disagree.' }, cast.noah);
  const [card] = (await queuePage(queueQuery.parse({ only: String(reply.id) }), cast.mo)).cards;
  expect(card).toMatchObject({
    depth: 1,
    article: { title: 'a-model-learns-to-read', teaser: 'A teaser.' },
    parent: { author: { name: 'Mia' }, publishedRevision: { html: '<p>Number 0</p>' } },
    numbers: { WAITING: 3 },
    html: '<p>I disagree.</p>',
    difference: [
      { kind: 'same', text: 'I ' },
      { kind: 'gone', text: 'agree' },
      { kind: 'new', text: 'disagree' },
      { kind: 'same', text: '.' },
    ],
  });
});
