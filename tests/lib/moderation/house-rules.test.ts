import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { houseRules, houseRulesWithHistory } from '@/lib/moderation/queries';
import { addRule } from '@/lib/moderation/rules/add-rule';
import { rulesWithHistory } from '@/lib/moderation/rules/queries';
import { reviseRule } from '@/lib/moderation/rules/revise-rule';
import { newRule } from '@/lib/moderation/rules/schema';
import { tellOfRules } from '@/lib/moderation/rules/tell-of-rules';
import { type Cast, createCast, person, post, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const words = { title: 'Courtesy', shortText: 'Be kind.', fullText: 'Be kind to everybody.' };
const announcement = 'Clearer words; nothing else is allowed or forbidden.';
const revision = async () => ({
  ...{ ruleId: (await db.houseRule.findFirstOrThrow()).id, version: 1, announcement },
  ...words,
});
const rule = { key: 'sources', number: 2, ...words };

describe.each(['mia', 'eda', 'mo'] as const)('%s may not write: 403', (name) => {
  test('a new version', async () => {
    expect(await refusalOf(reviseRule(await revision(), cast[name]))).toMatchObject({ status: 403 });
    expect(await db.houseRuleVersion.count()).toBe(1);
  });
  test('a new rule', async () => {
    expect(await refusalOf(addRule(rule, cast[name]))).toMatchObject({ status: 403 });
  });
});

test('a change is a new version; decisions keep the one they cited', async () => {
  const comment = await post({ actor: cast.mia, articleId: cast.article.id });
  await decideComment(await rejection(comment, cast.rule), cast.mo);
  await reviseRule(await revision(), cast.ada);
  expect(expired).toContain('house-rules');
  expect(await houseRules()).toMatchObject([{ number: 1, version: 2, title: 'Courtesy' }]);
  const { houseRuleVersion } = await db.moderationDecision.findFirstOrThrow({ include: { houseRuleVersion: true } });
  expect(houseRuleVersion).toMatchObject({ version: 1, title: 'Respect' });
  expect(await rulesWithHistory()).toMatchObject([
    {
      versions: [
        { version: 2, _count: { decisions: 0 } },
        { version: 1, _count: { decisions: 1 } },
      ],
    },
  ]);
});

test('the same words again make no version', async () => {
  await reviseRule(await revision(), cast.ada);
  await reviseRule({ ...(await revision()), version: 2 }, cast.ada);
  expect(await db.houseRuleVersion.count()).toBe(2);
});

test('two admins at once: one version, the other is told', async () => {
  const input = await revision();
  const attempts = ['A', 'B', 'C'].map((title) => reviseRule({ ...input, title }, cast.ada));
  const lost = (await Promise.allSettled(attempts)).filter(({ status }) => status === 'rejected');
  expect(lost).toHaveLength(2);
  expect(lost[0]).toMatchObject({ reason: { key: 'ruleChanged', status: 409 } });
  expect(await db.houseRuleVersion.count()).toBe(2);
});

test('a new rule; key and number are unique', async () => {
  await addRule(rule, cast.ada);
  expect(await houseRules()).toMatchObject([{ number: 1 }, { number: 2, key: 'sources', version: 1 }]);
  for (const taken of [
    { ...rule, number: 3 },
    { ...rule, key: 'other' },
  ]) {
    expect(await refusalOf(addRule(taken, cast.ada))).toMatchObject({ key: 'ruleTaken', status: 409 });
  }
});

test.each([{ key: 'Ä' }, { key: '1st' }, { number: '0' }, { title: ' ' }, { fullText: 'x'.repeat(4_001) }])(
  '%o is refused at the door',
  (wrong) => expect(newRule.safeParse({ ...rule, ...wrong }).success).toBe(false),
);

test('a change is announced on the page of the rules', async () => {
  await reviseRule(await revision(), cast.ada);
  const [rule] = await houseRulesWithHistory();
  expect(rule?.versions).toMatchObject([
    { version: 2, announcement },
    { version: 1, announcement: '' },
  ]);
  expect(await db.mail.count()).toBe(0);
});

test('if wished, everybody who has commented in the last year gets one letter', async () => {
  const quiet = await person('Quiet', 'MEMBER');
  await post({ actor: cast.mia, articleId: cast.article.id });
  await post({ actor: cast.mia, articleId: cast.article.id, text: 'Another.' });
  await post({ actor: cast.noah, articleId: cast.article.id });
  await reviseRule({ ...(await revision()), tell: 'on' }, cast.ada);
  const [task] = await db.$queryRaw<{ payload: { id: number; after: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'tell_of_rules'`;
  await tellOfRules({ id: task?.payload.id ?? 0, after: task?.payload.after });
  const letters = await db.mail.findMany({ orderBy: { to: 'asc' } });
  expect(letters.map(({ to }) => to)).toEqual(['mia@example.org', 'noah@example.org']);
  expect(letters[0]?.text).toContain(announcement);
  expect(letters.some(({ to }) => to.startsWith(quiet.name))).toBe(false);
});
