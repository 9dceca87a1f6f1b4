import { beforeEach, describe, expect, test } from 'vitest';
import { auc } from '@/lib/comments/screening/learned/auc';
import { learn } from '@/lib/comments/screening/learned/learn';
import { learnFromDecisions } from '@/lib/comments/screening/learned/learn-from-decisions';
import { judge } from '@/lib/comments/screening/learned/model';
import { learnedJudge } from '@/lib/comments/screening/learned/queries';
import { db } from '@/lib/db';
import { type Cast, createCast } from '@/tests/support/cast';

const KIND = ['Danke für den klugen Artikel', 'Das Modell rechnet erstaunlich genau', 'Wer kennt die Studie dazu'];
const RUDE = ['Ihr verlogenen Idioten', 'So ein dummes Geschwätz von Idioten', 'Halt die Klappe, Dummkopf'];
const many = (texts: string[], count: number, refused: boolean) =>
  Array.from({ length: count }, (_, n) => ({ text: `${texts[n % texts.length]} ${n % 7}`, refused }));
const noPause = async () => {};

describe('a model', () => {
  test('ranks what it has not seen, inflected and compound words too, and says by which words', async () => {
    const { model } = await learn([...many(KIND, 60, false), ...many(RUDE, 60, true)], noPause);
    const rude = judge(model, 'Was für ein Vollidiot');
    const kind = judge(model, 'Ein kluges Modell, danke');
    expect(rude.probability).toBeGreaterThan(0.5);
    expect(kind.probability).toBeLessThan(0.5);
    expect(rude.words[0]).toBe('vollidiot');
  });

  test('is the same for the same decisions', async () => {
    const examples = [...many(KIND, 30, false), ...many(RUDE, 30, true)];
    const [one, other] = [await learn(examples, noPause), await learn(examples, noPause)];
    expect(one.model).toEqual(other.model);
  });

  test('lets others work in between', async () => {
    let pauses = 0;
    await learn([...many(KIND, 300, false), ...many(RUDE, 300, true)], async () => void pauses++);
    expect(pauses).toBeGreaterThan(20);
  });
});

test.each([
  [[0.9, 0.8], [0.2, 0.1], 1],
  [[0.1], [0.9], 0],
  [[0.5], [0.5], 0.5],
  [[0.9, 0.4], [0.6, 0.1], 0.75],
])('the area under the curve of %j against %j is %d', (positive, negative, area) => {
  const ranked = [
    ...positive.map((score) => ({ score, positive: true })),
    ...negative.map((score) => ({ score, positive: false })),
  ];
  expect(auc(ranked)).toBe(area);
});

describe('from decisions', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await createCast();
  });

  /** Decided comments by SQL: the form would refuse so many from one person. */
  async function decided(texts: { text: string; refused: boolean }[]): Promise<void> {
    await db.$executeRaw`
      WITH wanted AS (SELECT * FROM json_to_recordset(${JSON.stringify(texts.map((one, n) => ({ ...one, n })))}::json)
        AS row(n int, text text, refused boolean)),
      stored AS (
        INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, status, "formKey")
        SELECT ${cast.article.id}, ${cast.mia.id}, 0, '', (CASE WHEN refused THEN 'REJECTED' ELSE 'WITHDRAWN' END)::"CommentStatus", 'decided-' || n FROM wanted
        RETURNING id, "formKey"),
      worded AS (
        INSERT INTO "CommentRevision" ("commentId", number, source, html)
        SELECT stored.id, 1, text, '' FROM stored JOIN wanted ON 'decided-' || n = "formKey"
        RETURNING id, "commentId")
      INSERT INTO "ModerationDecision" ("commentId", "revisionId", "moderatorId", verdict, "fromStatus", "toStatus", "houseRuleVersionId", explanation)
      SELECT worded."commentId", worded.id, ${cast.mo.id}, (CASE WHEN refused THEN 'REJECT' ELSE 'APPROVE' END)::"Verdict",
        'WAITING', 'REJECTED', ${cast.rule.id}, 'Because.'
      FROM worded JOIN stored ON stored.id = worded."commentId" JOIN wanted ON 'decided-' || n = "formKey"`;
  }

  test('too few teach nothing', async () => {
    await decided([...many(KIND, 60, false), ...many(RUDE, 10, true)]);
    expect(await learnFromDecisions()).toBe(false);
    expect(await learnedJudge()).toBe(null);
  });

  test('enough teach what the team refuses, and only the newest few models are kept', async () => {
    await decided([...many(KIND, 60, false), ...many(RUDE, 60, true)]);
    for (let night = 0; night < 7; night++) expect(await learnFromDecisions()).toBe(true);
    expect(await db.learnedModel.count()).toBe(5);
    expect(await db.learnedModel.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ refused: 60, accepted: 60 });
    expect((await learnedJudge())?.('Solche Idioten').probability).toBeGreaterThan(0.5);
    expect((await learnedJudge())?.('Danke für die Studie').probability).toBeLessThan(0.5);
  }, 60_000);
});
