import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decideComment } from '@/lib/moderation/decide-comment';
import { approval, type Cast, createCast, person, post, rejection } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

/** Starts all of them at once; whoever loses must have been refused, and not have failed. */
async function atOnce(acts: (() => Promise<unknown>)[]): Promise<Refusal[]> {
  const outcomes = await Promise.allSettled(acts.map((act) => act()));
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  for (const reason of reasons) expect(reason).toBeInstanceOf(Refusal);
  return reasons;
}

describe('the staff', () => {
  test('of two admins who leave at once one stays', async () => {
    const other = await person('Otto', 'ADMIN');
    const refused = await atOnce([
      () => eraseAccount({ email: 'ada@example.org', comments: 'KEEP' }, cast.ada),
      () => eraseAccount({ email: 'otto@example.org', comments: 'KEEP' }, other),
    ]);
    expect(refused.map(({ key }) => key)).toEqual(['lastAdmin']);
    expect(await db.user.count({ where: { role: 'ADMIN' } })).toBe(1);
  });

  test('leaves its role with a record', async () => {
    await eraseAccount({ email: 'mo@example.org', comments: 'KEEP' }, cast.mo);
    await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
    const { id } = cast.mo;
    expect(await db.roleChange.findMany()).toMatchObject([
      { personId: id, from: 'MODERATOR', to: 'MEMBER', changedById: id },
    ]);
  });
});

test.each(['KEEP', 'DELETE'] as const)(
  'F17: an erasure (%s), decisions and an edit at once: nobody fails, and no letter to the address is left',
  {
    timeout: 60_000,
  },
  async (comments) => {
    for (let round = 0; round < 8; round++) {
      const writer = await person(`W${round}`, 'MEMBER');
      const wrote = (text: string) => post({ actor: writer, articleId: cast.article.id, text });
      const [first, second] = [await wrote('One.'), await wrote('Two.')];
      const [seen, refusal] = [await approval(first), await rejection(second, cast.rule)];
      await atOnce([
        () => decideComment(refusal, cast.mo),
        () => decideComment(seen, cast.sina),
        () => eraseAccount({ email: `w${round}@example.org`, comments }, writer),
        () => editComment({ id: first.id, version: 1, text: 'Changed.' }, writer),
      ]);
      expect(await db.mail.count({ where: { to: `w${round}@example.org` } })).toBe(0);
    }
  },
);
