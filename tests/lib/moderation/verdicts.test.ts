import { beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { type DecisionInput, decision } from '@/lib/moderation/schema';
import { decisionForAuthor } from '@/lib/moderation/told/queries';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id, text: 'You fool, read it again.' });
});

const stored = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } });
const letter = () => db.mail.findFirstOrThrow({ orderBy: { id: 'desc' } });
const sendBack = async () =>
  ({
    ...(await approval(comment)),
    verdict: 'RETURN',
    quote: 'You fool',
    explanation: 'Calmer, please.',
  }) as DecisionInput;
const takeDown = async () =>
  ({ ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN', quote: 'You fool' }) as DecisionInput;
const restore = async (explanation = 'On reflection it is fine.') =>
  ({ ...(await approval(comment)), verdict: 'RESTORE', explanation }) as DecisionInput;

const ways = {
  WAITING: async () => undefined,
  RETURNED: async () => decideComment(await sendBack(), cast.sina),
  APPROVED: async () => decideComment(await approval(comment), cast.sina),
  REJECTED: async () => decideComment(await rejection(comment, cast.rule), cast.sina),
  TAKEN_DOWN: async () => {
    await decideComment(await approval(comment), cast.sina);
    await decideComment(await takeDown(), cast.sina);
  },
};
const verdicts = {
  APPROVE: () => approval(comment),
  REJECT: () => rejection(comment, cast.rule),
  RETURN: sendBack,
  TAKE_DOWN: takeDown,
  RESTORE: restore,
};
const allowed: Record<keyof typeof ways, string[]> = {
  WAITING: ['APPROVE', 'REJECT', 'RETURN'],
  RETURNED: ['APPROVE', 'REJECT'],
  APPROVED: ['TAKE_DOWN'],
  REJECTED: ['RESTORE'],
  TAKEN_DOWN: ['RESTORE'],
};

describe('from where a verdict may be given', () => {
  const cases = Object.keys(ways).flatMap((status) =>
    Object.keys(verdicts).map((verdict) => [status, verdict] as [keyof typeof ways, keyof typeof verdicts]),
  );
  test.each(cases)('%s: %s', async (status, verdict) => {
    await ways[status]();
    const before = await stored();
    expect(before.status).toBe(status);
    const attempt = decideComment(await verdicts[verdict](), cast.mo);
    if (allowed[status].includes(verdict)) {
      await attempt;
      expect((await stored()).version).toBe(before.version + 1);
      return;
    }
    expect(await refusalOf(attempt)).toMatchObject({ status: 409 });
    expect(await stored()).toEqual(before);
  });

  test.each(['RETURN', 'TAKE_DOWN', 'RESTORE'] as const)(
    '%s is for moderators, and not on one’s own comment',
    async (verdict) => {
      if (verdict !== 'RETURN') await ways[verdict === 'RESTORE' ? 'REJECTED' : 'APPROVED']();
      const input = await verdicts[verdict]();
      for (const who of [cast.mia, cast.noah, cast.eda, { ...cast.mia, role: 'MODERATOR' as const }]) {
        expect(await refusalOf(decideComment(input, who))).toMatchObject({ key: 'forbidden', status: 403 });
      }
    },
  );
});

describe('returned', () => {
  test('the author is asked, edits the same comment, and it waits again', async () => {
    await decideComment(await sendBack(), cast.mo);
    const { text, subject, to } = await letter();
    expect({ to, subject }).toEqual({ to: 'mia@example.org', subject: 'Please revise your comment' });
    expect(text).toContain('“You fool”');
    expect(text).toContain('Calmer, please.');
    expect(text).toContain(`https://depesche.example/account/comments/${comment.id}`);
    expect(await decisionForAuthor(comment.id, cast.mia)).toMatchObject({
      quote: 'You fool',
      explanation: 'Calmer, please.',
    });
    await editComment({ id: comment.id, version: (await stored()).version, text: 'Read it again.' }, cast.mia);
    expect((await stored()).status).toBe('WAITING');
    expect(await decisionForAuthor(comment.id, cast.mia)).toBeNull();
  });

  test('an edit: the approved wording stays visible meanwhile', async () => {
    await decideComment(await approval(comment), cast.mo);
    const published = (await stored()).publishedRevisionId;
    await editComment({ id: comment.id, version: 2, text: 'Edited.' }, cast.mia);
    await decideComment(await sendBack(), cast.mo);
    expect(await stored()).toMatchObject({ status: 'RETURNED', publishedRevisionId: published });
  });
});

describe('the statement of reasons', () => {
  const fields = (text: string) => {
    expect(text).toContain('Decision:\n');
    expect(text).toContain('Facts:\nThis is about the passage “You fool”.');
    expect(text).toContain('Automated means:\nA person read the comment and decided.');
    expect(text).toContain('Ground:\n§ 1 Respect: Criticise the argument, not the person. (house rules, version 1)');
    expect(text).toContain('Explanation:\nPlease argue about the matter.');
    expect(text).toContain('What you can do:\nFor six months you can appeal');
  };

  test('is complete in the mail and on the author’s page, and theirs alone', async () => {
    await decideComment({ ...(await rejection(comment, cast.rule)), quote: 'You fool' }, cast.mo);
    fields((await letter()).text);
    const told = await decisionForAuthor(comment.id, cast.mia);
    fields(told?.statement.map(({ label, text }) => `${label}:\n${text}`).join('\n\n') ?? '');
    expect(await decisionForAuthor(comment.id, cast.noah)).toBeNull();
  });

  test('of a takedown says so', async () => {
    await decideComment(await approval(comment), cast.mo);
    await decideComment(await takeDown(), cast.mo);
    const { text, subject } = await letter();
    expect(subject).toBe('Your comment was taken down');
    fields(text);
    expect(text).toContain('is no longer visible');
  });

  test('of a refused edit says that the earlier wording stays', async () => {
    await decideComment(await approval(comment), cast.mo);
    await editComment({ id: comment.id, version: 2, text: 'Edited.' }, cast.mia);
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    expect((await letter()).text).toContain('The wording approved before stays visible.');
    expect((await letter()).subject).toBe('The change to your comment was not published');
    expect((await stored()).status).toBe('APPROVED');
    expect((await decisionForAuthor(comment.id, cast.mia))?.statement).toHaveLength(6);
  });

  test('a law instead of a house rule', async () => {
    const law = decision.parse({
      ...(await approval(comment)),
      verdict: 'REJECT',
      law: '§ 185 StGB',
      explanation: 'Insult.',
    });
    await decideComment(law, cast.mo);
    expect((await letter()).text).toContain('unlawful under this provision: § 185 StGB');
  });

  test('spam is told none, by mail or page', async () => {
    await decideComment({ ...(await rejection(comment, cast.rule)), explanation: '', spam: true }, cast.mo);
    expect(await db.mail.count()).toBe(0);
    expect(await decisionForAuthor(comment.id, cast.mia)).toMatchObject({ statement: [], explanation: '' });
  });

  test('placeholders are filled, and a preset speaks where nothing was typed', async () => {
    const preset = await db.reasonPreset.create({
      data: { label: 'Tone', text: '{name}, “{quote}” under “{article}” breaks {rule}. {other}' },
    });
    const input = { ...(await rejection(comment, cast.rule)), explanation: '', presetId: preset.id, quote: 'You fool' };
    await decideComment(input, cast.mo);
    expect((await letter()).text).toContain(
      'Mia, “You fool” under “a-model-learns-to-read” breaks § 1 Respect. {other}',
    );
  });

  test.each([
    ['no ground', { explanation: 'Because.' }, 'ruleMissing'],
    ['no explanation', { houseRuleVersionId: '1' }, 'explanationMissing'],
    ['only blanks', { houseRuleVersionId: '1', explanation: ' \n ' }, 'explanationMissing'],
    ['blank law', { law: '  ', explanation: 'Because.' }, 'ruleMissing'],
  ])('%s: refused at the door', (_what, reasons, message) => {
    const seen = { commentId: '1', revisionId: '1', version: '1' };
    for (const verdict of ['REJECT', 'TAKE_DOWN']) {
      const { error } = decision.safeParse({ verdict, ...seen, ...reasons });
      expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
    }
  });
});

describe('taken down', () => {
  test('the comment is gone from the thread, which expires', async () => {
    await decideComment(await approval(comment), cast.mo);
    expired.length = 0;
    await decideComment(await takeDown(), cast.mo);
    expect(await threadPage({ articleId: cast.article.id, page: 1 })).toMatchObject({ count: 0, comments: [] });
    expect(expired).toEqual([`thread:${cast.article.id}`, 'discussions']);
  });

  test('its replies stay', async () => {
    await decideComment(await approval(comment), cast.mo);
    await postApproved({ actor: cast.noah, articleId: cast.article.id, parentId: comment.id }, cast.mo);
    await decideComment(await takeDown(), cast.mo);
    expect((await threadPage({ articleId: cast.article.id, page: 1 })).count).toBe(1);
  });
});

describe('decided again', () => {
  test('a restored comment stands where it stood, and a correction mail says why', async () => {
    await decideComment(await approval(comment), cast.mo);
    const before = await stored();
    await decideComment(await takeDown(), cast.mo);
    await decideComment(await restore(), cast.sina);
    const { publishedRevisionId, publishedAt, path, status } = await stored();
    expect({ publishedRevisionId, publishedAt, path, status }).toEqual({
      publishedRevisionId: before.publishedRevisionId,
      publishedAt: before.publishedAt,
      path: before.path,
      status: 'APPROVED',
    });
    const { subject, text } = await letter();
    expect(subject).toBe('Correction: your comment is published');
    expect(text).toContain('On reflection it is fine.');
  });

  test('what is restored is the wording that was public, not a later one that was refused', async () => {
    await decideComment(await approval(comment), cast.mo);
    const published = (await stored()).publishedRevisionId;
    await editComment({ id: comment.id, version: 2, text: 'Worse.' }, cast.mia);
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    await decideComment(await takeDown(), cast.mo);
    await decideComment(await restore(), cast.mo);
    expect((await stored()).publishedRevisionId).toBe(published);
  });

  test('not without reasons of its own', async () => {
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    await expect(decideComment(await restore(' '), cast.mo)).rejects.toThrow();
    expect(decision.safeParse({ ...(await restore()), explanation: ' ' }).success).toBe(false);
    expect((await stored()).status).toBe('REJECTED');
  });
});
