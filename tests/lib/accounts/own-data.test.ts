import { beforeEach, describe, expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { exportData } from '@/lib/accounts/export-data';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { exportContent, ownExports } from '@/lib/accounts/queries';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { tags } from '@/lib/cache';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';
import { tablesWith } from '@/tests/support/traces';

const EMAIL = 'mia@example.org';
let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

/** Mia leaves a trace everywhere she can. */
async function live(): Promise<{ answered: number }> {
  await changeName({ name: 'Miramar Quell' }, cast.mia);
  const token = new URL(await createSignInLink({ email: EMAIL })).searchParams.get('token') ?? '';
  await redeemSignInLink({ token });
  await createSignInLink({ email: EMAIL });
  const answered = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Zimtstern one' }, cast.mo);
  await postApproved({ actor: cast.noah, articleId: cast.article.id, parentId: answered.id, text: 'I agree' }, cast.mo);
  const refused = await post({ actor: cast.mia, articleId: cast.article.id, text: 'Zimtstern two' });
  await decideComment({ ...(await rejection(refused, cast.rule)), explanation: 'Not Zimtstern.' }, cast.mo);
  await post({ actor: cast.mia, articleId: cast.article.id, text: 'Zimtstern three' });
  await requestDataExport(cast.mia);
  return { answered: answered.id };
}

const newestExport = () => db.dataExport.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('erasure', () => {
  test('with the text leaves no trace in any table, and the thread whole', async () => {
    const { answered } = await live();
    await exportData(await newestExport());
    expect(await tablesWith('Zimtstern')).not.toEqual([]);
    await eraseAccount({ email: EMAIL, comments: 'DELETE' }, cast.mia);
    for (const mark of ['Zimtstern', EMAIL, 'Miramar']) expect(await tablesWith(mark), mark).toEqual([]);
    expect(await db.comment.count({ where: { parentId: answered, status: 'APPROVED' } })).toBe(1);
    expect(await db.moderationDecision.count()).toBe(3);
  });

  test('without the name keeps what was public', async () => {
    await live();
    await eraseAccount({ email: EMAIL, comments: 'KEEP' }, cast.mia);
    for (const mark of [EMAIL, 'Miramar']) expect(await tablesWith(mark), mark).toEqual([]);
    const { comments } = await threadPage({ articleId: cast.article.id, page: 1 });
    expect(comments[0]).toMatchObject({ authorName: 'Deleted account', html: '<p>Zimtstern one</p>' });
  });

  test('shows on every page at once', async () => {
    await eraseAccount({ email: EMAIL, comments: 'KEEP' }, cast.mia);
    expect(expired).toEqual([tags.site]);
  });

  test('needs the own address', async () => {
    expect(await refusalOf(eraseAccount({ email: 'noah@example.org', comments: 'KEEP' }, cast.mia))).toMatchObject({
      key: 'notYourAddress',
    });
    expect(await tablesWith(EMAIL)).not.toEqual([]);
  });

  test('does not leave the site without an admin', async () => {
    expect(await refusalOf(eraseAccount({ email: 'ada@example.org', comments: 'KEEP' }, cast.ada))).toMatchObject({
      key: 'lastAdmin',
      status: 409,
    });
  });

  test('is the only way to change a decision, and only its words', async () => {
    await live();
    await expect(db.$executeRaw`UPDATE "ModerationDecision" SET quote = 'x'`).rejects.toThrow('append-only');
    await expect(
      db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('depesche.erasing', 'on', true)`;
        await tx.$executeRaw`UPDATE "ModerationDecision" SET verdict = 'RETURN'`;
      }),
    ).rejects.toThrow('append-only');
  });
});

describe('a data export', () => {
  test('holds everything, and nothing of others', async () => {
    await live();
    await exportData(await newestExport());
    const data = JSON.parse((await newestExport()).content ?? '');
    expect(data.account).toMatchObject({ email: EMAIL, name: 'Miramar Quell' });
    expect(data.comments.map((comment: { status: string }) => comment.status)).toEqual([
      'APPROVED',
      'REJECTED',
      'WAITING',
    ]);
    expect(JSON.stringify(data)).not.toMatch(/I agree|noah@|"Mo"|mo@example/);
  });

  test('tells by mail once, also when its task runs twice', async () => {
    await requestDataExport(cast.mia);
    const wanted = await newestExport();
    await Promise.all([exportData(wanted), exportData(wanted)]);
    expect(await db.mail.count({ where: { to: EMAIL } })).toBe(1);
  });

  test('is for its owner alone', async () => {
    await requestDataExport(cast.mia);
    const { id } = await newestExport();
    await exportData({ id });
    expect(await exportContent({ id, viewer: cast.mia })).toContain(EMAIL);
    expect(await exportContent({ id, viewer: cast.noah })).toBeNull();
    expect(await exportContent({ id, viewer: cast.ada })).toBeNull();
  });

  test('is gone after seven days', async () => {
    await requestDataExport(cast.mia);
    await forgetByClock(new Date(Date.now() + 6.9 * 86_400_000));
    expect(await ownExports(cast.mia)).toHaveLength(1);
    await forgetByClock(new Date(Date.now() + 7.1 * 86_400_000));
    expect(await ownExports(cast.mia)).toEqual([]);
  });
});
