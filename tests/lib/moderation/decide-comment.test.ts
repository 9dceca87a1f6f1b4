import { beforeEach, describe, expect, test } from 'vitest';
import { tags } from '@/lib/cache';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decideComment } from '@/lib/moderation/decide-comment';
import { queueCounts } from '@/lib/moderation/queue/queries';
import { approval, type Cast, createCast, post, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id, text: 'Hello' });
});

const stored = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } });
const thread = () => threadPage({ articleId: cast.article.id, page: 1 });

describe('who may decide on the comment of a member', () => {
  test.each([
    ['mia', 'its author', 403],
    ['noah', 'another member', 403],
    ['eda', 'an editor', 403],
    ['mo', 'a moderator', 200],
    ['ada', 'an admin', 200],
  ] as const)('%s, %s: %i', async (name, _who, status) => {
    for (const decision of [await approval(comment), await rejection(comment, cast.rule)].slice(
      0,
      status === 200 ? 1 : 2,
    )) {
      const attempt = decideComment(decision, cast[name]);
      if (status === 200) await attempt;
      else expect(await refusalOf(attempt)).toMatchObject({ key: 'forbidden', status });
    }
    expect((await stored()).status).toBe(status === 200 ? 'APPROVED' : 'WAITING');
    expect(await db.moderationDecision.count()).toBe(status === 200 ? 1 : 0);
  });

  test.each(['mo', 'ada'] as const)('nobody on their own comment, staff or not: %s, 403', async (name) => {
    comment = await post({ actor: cast[name], articleId: cast.article.id });
    expect(await refusalOf(decideComment(await approval(comment), cast[name]))).toMatchObject({ status: 403 });
    expect((await stored()).status).toBe('WAITING');
    await decideComment(await approval(comment), cast.sina);
    expect((await stored()).status).toBe('APPROVED');
  });
});

describe('approved', () => {
  test('the comment is visible, in the wording that was seen', async () => {
    await decideComment(await approval(comment), cast.mo);
    expect(await thread()).toMatchObject({
      count: 1,
      comments: [{ id: comment.id, authorName: 'Mia', html: '<p>Hello</p>' }],
    });
    expect(await stored()).toMatchObject({ status: 'APPROVED', version: 2 });
  });

  test('the thread of its article expires, and no other', async () => {
    await decideComment(await approval(comment), cast.mo);
    expect(expired).toEqual([tags.thread(cast.article.id), tags.discussions]);
  });

  test('the act is recorded with moderator and wording', async () => {
    const decision = await approval(comment);
    await decideComment(decision, cast.mo);
    expect(await db.moderationDecision.findMany()).toMatchObject([
      {
        commentId: comment.id,
        revisionId: decision.revisionId,
        moderatorId: cast.mo.id,
        verdict: 'APPROVE',
        fromStatus: 'WAITING',
        toStatus: 'APPROVED',
      },
    ]);
  });

  test('nobody gets mail', async () => {
    await decideComment(await approval(comment), cast.mo);
    expect(await db.mail.count()).toBe(0);
  });
});

describe('rejected', () => {
  test('the comment stays invisible and leaves the queue', async () => {
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    expect(await thread()).toMatchObject({ count: 0, comments: [] });
    expect(await queueCounts()).toEqual({ waiting: 0, returned: 0, noticed: 0, appealed: 0 });
  });

  test('the record holds rule and explanation', async () => {
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    expect(await db.moderationDecision.findMany()).toMatchObject([
      {
        verdict: 'REJECT',
        toStatus: 'REJECTED',
        houseRuleVersionId: cast.rule.id,
        explanation: 'Please argue about the matter.',
      },
    ]);
  });

  test('the author gets a letter with rule and explanation, and a task to send it', async () => {
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    const [mail, ...others] = await db.mail.findMany();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'mia@example.org', status: 'QUEUED' });
    expect(mail?.text).toContain('§ 1 Respect: Criticise the argument, not the person.');
    expect(mail?.text).toContain('Please argue about the matter.');
    expect(await tasks()).toEqual([{ task: 'send_mail', payload: { id: mail?.id } }]);
  });

  test('under a rule that does not exist: refused, nothing is changed or sent', async () => {
    const attempt = decideComment(await rejection(comment, { id: 2_147_483_647 }), cast.mo);
    await expect(attempt).rejects.toThrow();
    expect((await stored()).status).toBe('WAITING');
    expect(await db.mail.count()).toBe(0);
    expect(await tasks()).toEqual([]);
    expect(expired).toEqual([]);
  });
});

describe('two people, one comment', () => {
  test('twenty decisions at once: one is kept, 19 are told by whom', async () => {
    const decisions = [await approval(comment), await rejection(comment, cast.rule)] as const;
    const people = [cast.mo, cast.sina, cast.ada];
    const attempts = [...Array(20).keys()].map((n) =>
      decideComment(decisions[n % 2] ?? decisions[0], people[n % 3] ?? cast.mo),
    );
    const lost = (await Promise.allSettled(attempts)).flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );

    const [winner, ...others] = await db.moderationDecision.findMany({ include: { moderator: true } });
    expect(others).toEqual([]);
    const key = winner?.verdict === 'APPROVE' ? 'alreadyApproved' : 'alreadyRejected';
    expect(lost).toHaveLength(19);
    for (const error of lost) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({ key, status: 409, values: { moderator: winner?.moderator.name } });
    }
    expect(await stored()).toMatchObject({ status: winner?.toStatus, version: 2 });
    expect(await db.mail.count()).toBe(winner?.verdict === 'REJECT' ? 1 : 0);
    expect(expired).toEqual([tags.thread(cast.article.id), tags.discussions]);
  });

  test.each(['approve first', 'reject first'])('%s: the second is told who was first', async (order) => {
    const decisions = [await approval(comment), await rejection(comment, cast.rule)];
    const [first, second] = order === 'approve first' ? decisions : decisions.toReversed();
    if (!first || !second) throw new Error('two decisions');
    await decideComment(first, cast.mo);
    expect(await refusalOf(decideComment(second, cast.sina))).toEqual({
      key: first.verdict === 'APPROVE' ? 'alreadyApproved' : 'alreadyRejected',
      status: 409,
      values: { moderator: 'Mo' },
    });
  });

  test('a wording nobody has seen is never published: 409 after an edit', async () => {
    const seen = await approval(comment);
    await db.commentRevision.create({ data: { commentId: comment.id, number: 2, source: 'New', html: '<p>New</p>' } });
    expect(await refusalOf(decideComment(seen, cast.mo))).toMatchObject({ key: 'changedMeanwhile', status: 409 });
    expect(await thread()).toMatchObject({ count: 0 });
  });

  test("another comment's wording is refused: 409", async () => {
    const other = await approval(await post({ actor: cast.noah, articleId: cast.article.id }));
    const mixed = { ...(await approval(comment)), revisionId: other.revisionId };
    expect(await refusalOf(decideComment(mixed, cast.mo))).toMatchObject({ status: 409 });
    expect(await thread()).toMatchObject({ count: 0 });
  });

  test('a comment that is gone: 404', async () => {
    const unknown = { ...(await approval(comment)), commentId: 2_147_483_647 };
    expect(await refusalOf(decideComment(unknown, cast.mo))).toMatchObject({ key: 'commentGone', status: 404 });
  });
});

describe('the database itself', () => {
  const record = async (reasons: { explanation?: string; houseRuleVersionId?: number; law?: string }) =>
    db.moderationDecision.create({
      data: {
        commentId: comment.id,
        revisionId: (await approval(comment)).revisionId,
        moderatorId: cast.mo.id,
        verdict: 'REJECT',
        fromStatus: 'WAITING',
        toStatus: 'REJECTED',
        ...reasons,
      },
    });

  test('stores no rejection without its statement of reasons', async () => {
    const explanation = 'Because.';
    const houseRuleVersionId = cast.rule.id;
    for (const reasons of [
      {},
      { explanation },
      { houseRuleVersionId },
      { houseRuleVersionId, explanation: '  ' },
      { explanation, law: ' ' },
    ]) {
      await expect(record(reasons), JSON.stringify(reasons)).rejects.toThrow(
        'moderation_decision_statement_of_reasons',
      );
    }
    await record({ explanation, houseRuleVersionId });
    await record({ explanation, law: '§ 185 StGB' });
    expect(await db.moderationDecision.count()).toBe(2);
  });

  test('changes and deletes no decision', async () => {
    await decideComment(await approval(comment), cast.mo);
    // By SQL, because Prisma takes the trigger's error code for a foreign key's and hides its words.
    await expect(db.$executeRaw`UPDATE "ModerationDecision" SET explanation = 'rewritten'`).rejects.toThrow(
      'append-only',
    );
    await expect(db.$executeRaw`DELETE FROM "ModerationDecision"`).rejects.toThrow('append-only');
    await expect(db.comment.deleteMany()).rejects.toThrow();
    expect(await db.moderationDecision.findMany()).toMatchObject([{ explanation: '' }]);
  });

  test('shows no refused comment, and approves none without its wording', async () => {
    const { revisionId } = await approval(comment);
    const change = (data: object) => db.comment.update({ where: { id: comment.id }, data });
    await expect(change({ status: 'APPROVED' })).rejects.toThrow('comment_approved_is_published');
    await expect(change({ status: 'REJECTED', publishedRevisionId: revisionId })).rejects.toThrow(
      'comment_refused_is_not_published',
    );
  });
});

/** Those of a decision: that the wording was to be screened is its writing's. */
const tasks = () => db.$queryRaw`
  SELECT tasks.identifier AS task, jobs.payload
  FROM graphile_worker._private_jobs AS jobs JOIN graphile_worker._private_tasks AS tasks ON tasks.id = jobs.task_id
  WHERE tasks.identifier <> 'screen_waiting'`;
