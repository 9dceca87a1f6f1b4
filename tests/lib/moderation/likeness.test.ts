import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideMarked } from '@/lib/moderation/decide-marked';
import { lookAlikes, similarCounts } from '@/lib/moderation/likeness/queries';
import { type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const WORDS = ['amazing', 'great', 'fabulous', 'solid', 'smart', 'simple'];
const advert = (n: number) =>
  `Earn ${100 + n} euros a day with our ${WORDS[n % 6]} new system, from your own sofa! https://rich-quick.example/start?ref=${n}`;

/** Comments by SQL: the form would refuse so many from one person. */
async function wave(texts: string[]): Promise<void> {
  await db.$executeRaw`
    WITH stored AS (
      INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, "formKey")
      SELECT ${cast.article.id}, ${cast.noah.id}, 0, '', 'wave-' || n FROM generate_series(1, ${texts.length}::int) n
      RETURNING id, "formKey"
    )
    INSERT INTO "CommentRevision" ("commentId", number, source, html)
    SELECT id, 1, (${texts}::text[])[split_part("formKey", '-', 2)::int], '' FROM stored`;
}

test('a wave of 500 variants goes in five acts with 500 records; the honest look-alike is untouched', async () => {
  await wave(Array.from({ length: 500 }, (_, n) => advert(n)));
  await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
  const honest = await post({
    actor: cast.mia,
    articleId: cast.article.id,
    text: 'Earn 500 euros a day with our great new system, from your own sofa! Does anybody really fall for that?',
  });
  const act = { verdict: 'REJECT', houseRuleVersionId: cast.rule.id, spam: true } as const;
  let acts = 0;
  for (;;) {
    const first = await db.comment.findFirst({
      where: { status: 'WAITING', id: { not: honest.id } },
      orderBy: { id: 'asc' },
      select: { id: true, version: true, revisions: { select: { id: true } } },
    });
    if (!first) break;
    const together = (await lookAlikes(first.id)).filter(({ apart }) => apart.length === 0);
    const marks = [
      { commentId: first.id, revisionId: first.revisions[0]?.id ?? 0, version: first.version },
      ...together.map(({ id, revisionId, version }) => ({ commentId: id, revisionId, version })),
    ];
    await decideMarked({ ...act, marks }, cast.mo);
    acts++;
  }
  expect(acts).toBeLessThanOrEqual(5);
  expect(await db.moderationDecision.count({ where: { verdict: 'REJECT' } })).toBe(500);
  expect(await db.comment.findUniqueOrThrow({ where: { id: honest.id } })).toMatchObject({ status: 'WAITING' });
}, 60_000);

test('what sets a look-alike apart is named', async () => {
  await wave([
    advert(1),
    advert(2),
    advert(1).replace('rich-quick.example/start', 'fair-trade.example/about'),
    advert(3).replace('/start', '/of-its-own').replace('from your own sofa', 'without any boss'),
    `> ${advert(1)}\n\nPlease delete this.`,
    'An altogether different thought about https://rich-quick.example/start and its makers.',
    'Nothing of the kind, by the same person.',
  ]);
  const [first] = await db.comment.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  const found = await lookAlikes(first?.id ?? 0);
  const marks = (part: string) => found.find(({ source }) => source.includes(part))?.apart;
  expect(found).toHaveLength(6);
  expect(marks('Earn 102')).toEqual([]);
  expect(marks('fair-trade')).toEqual(['link']);
  expect(marks('of-its-own')).toEqual([]);
  expect(found.find(({ source }) => source.includes('of-its-own'))?.together).toEqual(['sameSites', 'sameAuthor']);
  expect(marks('Please delete')).toEqual(['quotes']);
  expect(marks('altogether')).toEqual(['less']);
  expect(marks('Nothing of the kind')).toEqual(['less', 'link']);
});

test('a card hints at how many are like it', async () => {
  await wave([
    advert(1),
    advert(2),
    advert(3),
    'Something else entirely, and long enough to be compared with the rest.',
  ]);
  const ids = (await db.comment.findMany({ orderBy: { id: 'asc' }, select: { id: true } })).map(({ id }) => id);
  expect([...(await similarCounts(ids)).values()]).toEqual([2, 2, 2]);
  expect(await similarCounts([])).toEqual(new Map());
});

test('what is decided resembles nothing any more', async () => {
  await wave([advert(1), advert(2)]);
  await db.$executeRaw`UPDATE "Comment" SET status = 'REJECTED'`;
  const [first] = await db.comment.findMany({ select: { id: true } });
  expect(await lookAlikes(first?.id ?? 0)).toEqual([]);
});
