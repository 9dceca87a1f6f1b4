import { describe, expect, test } from 'vitest';
import type { Role } from '@/lib/accounts/schema';
import { postComment } from '@/lib/comments/post-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { article, houseRule, person } from '../../support/cast';
import { expired } from '../../support/next-cache';

async function waiting(author?: { id: string }) {
  const { id: articleId } = await article();
  const actor = author ?? (await person('anna'));
  const { id: commentId } = await postComment({ articleId, parentId: undefined, formKey: crypto.randomUUID(), text: 'Hallo', actor });
  const revision = await db.commentRevision.findFirstOrThrow({ where: { commentId }, select: { id: true } });
  return { articleId, seen: { commentId, revisionId: revision.id, version: 1 } };
}

describe('decideComment', () => {
  test('approving publishes the wording seen, records it and expires the thread', async () => {
    const { articleId, seen } = await waiting();
    await decideComment({ verdict: 'APPROVE', ...seen }, await person('mia', 'MODERATOR'));
    expect(await db.comment.findUnique({ where: { id: seen.commentId } })).toMatchObject({ status: 'APPROVED', publishedRevisionId: seen.revisionId, version: 2 });
    expect(await db.moderationDecision.count()).toBe(1);
    expect(expired).toContain(`thread:${articleId}`);
  });

  test('rejecting keeps it unseen and tells the author rule and reason by mail', async () => {
    const { seen } = await waiting();
    const rule = await houseRule();
    await decideComment({ verdict: 'REJECT', ...seen, houseRuleVersionId: rule.id, explanation: 'Zu grob.' }, await person('mia', 'MODERATOR'));
    expect(await db.comment.findUnique({ where: { id: seen.commentId } })).toMatchObject({ status: 'REJECTED', publishedRevisionId: null });
    const mail = await db.mail.findFirstOrThrow();
    expect(mail.to).toBe('anna@test.example');
    expect(mail.text).toMatch(/§ 1 Respekt: Bleiben Sie höflich\.[\s\S]*Zu grob\./);
    expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'send_mail'`).toHaveLength(1);
  });

  test('of fifty decisions at once one wins; forty-nine are told who decided', async () => {
    const { seen } = await waiting();
    const team = await Promise.all(Array.from({ length: 50 }, (_, i) => person(`mod${i}`, 'MODERATOR')));
    const results = await Promise.allSettled(team.map((mod) => decideComment({ verdict: 'APPROVE', ...seen }, mod)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [decision] = await db.moderationDecision.findMany({ select: { moderator: { select: { name: true } } } });
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 409, key: 'alreadyApproved', values: { moderator: decision?.moderator.name } });
    }
    expect(await db.moderationDecision.count()).toBe(1);
  });

  test.each<[Role, boolean]>([['MEMBER', false], ['EDITOR', false], ['MODERATOR', true], ['ADMIN', true]])('%s may decide: %s', async (role, allowed) => {
    const { seen } = await waiting();
    const act = decideComment({ verdict: 'APPROVE', ...seen }, await person('x', role));
    await (allowed ? expect(act).resolves.toBeUndefined() : expect(act).rejects.toMatchObject({ status: 403 }));
    expect(await db.moderationDecision.count()).toBe(allowed ? 1 : 0);
  });

  test('nobody decides on their own comment', async () => {
    const mia = await person('mia', 'MODERATOR');
    const { seen } = await waiting(mia);
    await expect(decideComment({ verdict: 'APPROVE', ...seen }, mia)).rejects.toMatchObject({ status: 403 });
  });

  test('an edited text is never published unseen', async () => {
    const { seen } = await waiting();
    await db.commentRevision.create({ data: { commentId: seen.commentId, number: 2, source: 'neu', html: '<p>neu</p>' } });
    const act = decideComment({ verdict: 'APPROVE', ...seen }, await person('mia', 'MODERATOR'));
    await expect(act).rejects.toMatchObject({ status: 409, key: 'changedMeanwhile' });
  });

  test('the database refuses a rejection without reasons and a change of history', async () => {
    const { seen } = await waiting();
    const mia = await person('mia', 'MODERATOR');
    const { version: _, ...row } = { ...seen, moderatorId: mia.id, verdict: 'REJECT' as const, fromStatus: 'WAITING' as const, toStatus: 'REJECTED' as const };
    await expect(db.moderationDecision.create({ data: row })).rejects.toThrow(/statement_of_reasons/);
    await decideComment({ verdict: 'APPROVE', ...seen }, mia);
    await expect(db.moderationDecision.updateMany({ data: { explanation: 'x' } })).rejects.toThrow(/append-only/);
    await expect(db.moderationDecision.deleteMany()).rejects.toThrow(/append-only/);
  });
});
