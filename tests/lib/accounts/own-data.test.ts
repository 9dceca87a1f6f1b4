import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { everythingAbout } from '@/lib/accounts/export/queries';
import { exportData } from '@/lib/accounts/export-data';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { exportContent, ownExports } from '@/lib/accounts/queries';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { tags } from '@/lib/cache';
import { threadPage } from '@/lib/comments/pages/queries';
import { keepScreenings } from '@/lib/comments/screening/keep-screenings';
import { db } from '@/lib/db';
import { approval, type Cast, createCast, post, refusalOf } from '@/tests/support/cast';
import { advert, EMAIL, live, serve, WORD } from '@/tests/support/life';
import { expired } from '@/tests/support/next-cache';
import { tablesWith } from '@/tests/support/traces';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const newestExport = () => db.dataExport.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('erasure', () => {
  test('with the text leaves no trace in any table, and the thread whole', async () => {
    const { answered } = await live(cast);
    await exportData(await newestExport());
    await serve(cast);
    for (const mark of [WORD, EMAIL, 'Miramar']) expect((await tablesWith(mark)).length, mark).toBeGreaterThan(3);
    await eraseAccount({ email: EMAIL, comments: 'DELETE' }, cast.mia);
    for (const mark of [WORD, 'Miramar']) expect(await tablesWith(mark), mark).toEqual([]);
    // The proof that letters were asked for, as long as claims may be made.
    expect(await tablesWith(EMAIL)).toEqual(['public."Consent"']);
    expect(await db.comment.count({ where: { parentId: answered, status: 'APPROVED' } })).toBe(1);
    expect(await db.moderationDecision.count()).toBe(3);
  });

  test('leaves a shell, which is named by what others have answered and by what it did for the site', async () => {
    await live(cast);
    await serve(cast);
    await eraseAccount({ email: EMAIL, comments: 'DELETE' }, cast.mia);
    expect(await tablesWith(cast.mia.id)).toEqual(
      ['AppealMessage', 'ArticleReview', 'ArticleRevision', 'Comment', 'RoleChange', 'User', 'WatchedWord'].map(
        (name) => `public."${name}"`,
      ),
    );
  });

  test('without the name keeps what was public', async () => {
    await live(cast);
    await eraseAccount({ email: EMAIL, comments: 'KEEP' }, cast.mia);
    expect(await tablesWith('Miramar')).toEqual([]);
    expect(await tablesWith(EMAIL)).toEqual(['public."Consent"']);
    const { comments } = await threadPage({ articleId: cast.article.id, page: 1 });
    expect(comments[0]).toMatchObject({ authorName: 'Deleted account', html: `<p>${WORD} one</p>` });
  });

  test('leaves an advert that runs to its employer', async () => {
    await db.advert.create({ data: advert({ slug: 'runs' }) });
    await eraseAccount({ email: EMAIL, comments: 'KEEP' }, cast.mia);
    expect(await db.advert.findFirst()).toMatchObject({ status: 'PUBLISHED', ownerEmail: EMAIL });
  });

  test('leaves nothing of a wording that was being screened meanwhile', async () => {
    const { id } = await post({ actor: cast.mia, articleId: cast.article.id, text: WORD });
    const { revisionId } = await approval({ id });
    await eraseAccount({ email: EMAIL, comments: 'DELETE' }, cast.mia);
    const signal = { rule: 'words', said: 'words', effect: 'HINT', values: { found: WORD } } as const;
    await db.$transaction((tx) => keepScreenings(tx, [{ revisionId, signals: [signal], advice: 0.9 }]));
    expect(await tablesWith(WORD)).toEqual([]);
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
    await live(cast);
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
    await live(cast);
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

  test('opens nothing: links of letters that confirm something are cut', async () => {
    await live(cast);
    const { mails } = await everythingAbout(cast.mia.id);
    const kept = mails.map(({ text }) => text).join();
    expect(kept).toContain('/account/email?token=…');
    const stored = await db.mail.findMany({ where: { to: EMAIL }, select: { text: true } });
    const keys = stored.flatMap(({ text }) => text.match(/(?<=[=.])[\w-]{43}/g) ?? []);
    expect(keys).not.toEqual([]);
    for (const key of keys) expect(kept).not.toContain(key);
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
