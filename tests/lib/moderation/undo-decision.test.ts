import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { decideComment } from '@/lib/moderation/decide-comment';
import type { DecisionInput } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

const outbox = vi.hoisted(() => ({ sent: [] as string[] }));
vi.mock('nodemailer', () => ({
  createTransport: () => ({ sendMail: async ({ to }: { to: { address: string } }) => outbox.sent.push(to.address) }),
}));
const { sendMail } = await import('@/lib/mail/send-mail');

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  outbox.sent.length = 0;
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id });
});

const stored = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } });
const reject = async () => decideComment(await rejection(comment, cast.rule), cast.mo);
/** Lets the decision be older; its record itself cannot be changed, so the trigger is off for a moment. */
async function age(seconds: number): Promise<void> {
  await db.$transaction([
    db.$executeRaw`ALTER TABLE "ModerationDecision" DISABLE TRIGGER USER`,
    db.$executeRaw`UPDATE "ModerationDecision" SET "decidedAt" = "decidedAt" - make_interval(secs => ${seconds})`,
    db.$executeRaw`ALTER TABLE "ModerationDecision" ENABLE TRIGGER USER`,
  ]);
}

describe('who may undo a decision', () => {
  test.each([
    ['mia', 'the author', 403],
    ['noah', 'a member', 403],
    ['eda', 'an editor', 403],
    ['sina', 'another moderator', 403],
    ['ada', 'an admin', 403],
    ['mo', 'who decided', 200],
  ] as const)('%s, %s: %i', async (name, _who, status) => {
    const decision = await reject();
    const attempt = undoDecision(decision, cast[name]);
    if (status === 200) await attempt;
    else expect(await refusalOf(attempt)).toMatchObject({ status });
    expect((await stored()).status).toBe(status === 200 ? 'WAITING' : 'REJECTED');
  });

  test('nobody whose role was taken away meanwhile', async () => {
    const decision = await reject();
    expect(await refusalOf(undoDecision(decision, { ...cast.mo, role: 'MEMBER' }))).toMatchObject({ status: 403 });
  });
});

describe('undone', () => {
  test('the comment waits as before, in a new version, and can be decided again', async () => {
    const { decisionId } = await decideComment(await approval(comment), cast.mo);
    expired.length = 0;
    await undoDecision({ decisionId }, cast.mo);
    expect(await stored()).toMatchObject({
      status: 'WAITING',
      publishedRevisionId: null,
      publishedAt: null,
      version: 3,
    });
    expect(expired).toEqual([`thread:${cast.article.id}`, 'discussions']);
    await decideComment(await approval(comment), cast.sina);
    expect((await stored()).status).toBe('APPROVED');
  });

  test('the mail never leaves, also when its task still runs', async () => {
    const decision = await reject();
    const { id } = await db.mail.findFirstOrThrow();
    await undoDecision(decision, cast.mo);
    await sendMail({ id });
    expect(outbox.sent).toEqual([]);
    expect(await db.mail.count()).toBe(0);
  });

  test('the history keeps both acts', async () => {
    const { decisionId } = await reject();
    await undoDecision({ decisionId }, cast.mo);
    expect(await db.moderationDecision.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { verdict: 'REJECT', fromStatus: 'WAITING', toStatus: 'REJECTED' },
      { verdict: 'UNDO', undoesId: decisionId, fromStatus: 'REJECTED', toStatus: 'WAITING' },
    ]);
  });

  test('a takedown brings back the wording that was public, since when it was', async () => {
    comment = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.sina);
    const before = await stored();
    const { decisionId } = await decideComment(
      { ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN' },
      cast.mo,
    );
    await undoDecision({ decisionId }, cast.mo);
    expect(await stored()).toMatchObject({
      status: 'APPROVED',
      publishedRevisionId: before.publishedRevisionId,
      publishedAt: before.publishedAt,
    });
  });

  test('the approval of an edit brings back the wording approved before', async () => {
    comment = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.sina);
    const before = await stored();
    await editComment({ id: comment.id, version: before.version, text: 'Edited.' }, cast.noah);
    const { decisionId } = await decideComment(await approval(comment), cast.mo);
    await undoDecision({ decisionId }, cast.mo);
    const { status, publishedRevisionId, publishedAt } = await stored();
    expect({ status, publishedRevisionId, publishedAt }).toEqual({
      status: 'WAITING',
      publishedRevisionId: before.publishedRevisionId,
      publishedAt: before.publishedAt,
    });
  });
});

describe('not any more', () => {
  test('after 30 seconds: 409, the decision stands', async () => {
    const decision = await reject();
    await age(31);
    expect(await refusalOf(undoDecision(decision, cast.mo))).toMatchObject({ key: 'undoTooLate', status: 409 });
    expect((await stored()).status).toBe('REJECTED');
    expect(await db.mail.count()).toBe(1);
  });

  test('after 20 seconds it still goes', async () => {
    const decision = await reject();
    await age(20);
    await undoDecision(decision, cast.mo);
    expect((await stored()).status).toBe('WAITING');
  });

  test('once its mail is on the way: 409', async () => {
    const decision = await reject();
    await db.mail.updateMany({ data: { attempts: 1 } });
    expect(await refusalOf(undoDecision(decision, cast.mo))).toMatchObject({ key: 'undoTooLate' });
    expect(await db.mail.count()).toBe(1);
  });

  test('twice: 409; an undo itself: 404', async () => {
    const { decisionId } = await reject();
    await undoDecision({ decisionId }, cast.mo);
    expect(await refusalOf(undoDecision({ decisionId }, cast.mo))).toMatchObject({ status: 409 });
    const undo = await db.moderationDecision.findFirstOrThrow({ where: { verdict: 'UNDO' } });
    expect(await refusalOf(undoDecision({ decisionId: undo.id }, cast.mo))).toMatchObject({ status: 404 });
  });

  test('once a colleague has decided again: 409 says who', async () => {
    const { decisionId } = await reject();
    const restore = { ...(await approval(comment)), verdict: 'RESTORE', explanation: 'Fine.' } as DecisionInput;
    await decideComment(restore, cast.sina);
    expect(await refusalOf(undoDecision({ decisionId }, cast.mo))).toMatchObject({
      key: 'alreadyRestored',
      values: { moderator: 'Sina' },
    });
  });

  test('once the author has sent the returned comment again: 409', async () => {
    const returned = { ...(await approval(comment)), verdict: 'RETURN', explanation: 'Source?' } as DecisionInput;
    const { decisionId } = await decideComment(returned, cast.mo);
    await editComment({ id: comment.id, version: 2, text: 'With a source.' }, cast.mia);
    expect(await refusalOf(undoDecision({ decisionId }, cast.mo))).toMatchObject({ key: 'changedMeanwhile' });
  });
});

describe('at the same moment', () => {
  afterEach(() => setEnv({ SMTP_URL: '' }));

  test('fifty times undone: once, and the comment waits', async () => {
    const { decisionId } = await reject();
    const attempts = Array.from({ length: 50 }, () => undoDecision({ decisionId }, cast.mo));
    const won = (await Promise.allSettled(attempts)).filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(await db.moderationDecision.count({ where: { verdict: 'UNDO' } })).toBe(1);
    expect(await stored()).toMatchObject({ status: 'WAITING', version: 3 });
  });

  test('undo against the task that sends the mail: either it left and the decision stands, or neither', async () => {
    setEnv({ SMTP_URL: 'smtp://127.0.0.1:1' });
    for (let round = 0; round < 18; round++) {
      comment = await post({ actor: cast.noah, articleId: cast.article.id, text: `Round ${round}` });
      await db.$executeRaw`TRUNCATE "Mail"`;
      outbox.sent.length = 0;
      const decision = await reject();
      const { id } = await db.mail.findFirstOrThrow();
      const race = [() => undoDecision(decision, cast.mo), () => sendMail({ id })];
      const [undone] = await Promise.allSettled((round % 2 ? race.toReversed() : race).map((start) => start())).then(
        (outcomes) => (round % 2 ? outcomes.toReversed() : outcomes),
      );
      const left = outbox.sent.length === 1;
      expect(undone?.status).toBe(left ? 'rejected' : 'fulfilled');
      expect((await stored()).status).toBe(left ? 'REJECTED' : 'WAITING');
    }
  });
});
