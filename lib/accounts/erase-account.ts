import type { z } from 'zod';
import { forgetPerson } from '@/lib/accounts/erasure/forget-person';
import { takeBackComments } from '@/lib/accounts/erasure/take-back-comments';
import type { erasure, Role } from '@/lib/accounts/schema';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { dropFilesSoon } from '@/lib/media/drop-files';
import { t } from '@/lib/site/messages';

type Input = z.output<typeof erasure>;

/**
 * Erases a person (GDPR Art. 17), keeping threads whole: their comments stay without a name, or lose
 * their text. The row of the person remains as an empty shell, because others have answered it.
 * Refuses: 400 the address typed is not theirs, 409 the last admin.
 */
export async function eraseAccount({ email, comments }: Input, actor: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    // Before the person: a link that is being redeemed is held by who wants the person's row next.
    await tx.verificationToken.deleteMany({ where: { identifier: email } });
    const { role } = await hold(tx, { id: actor.id, email });
    await leaveShell(tx, { id: actor.id, role });
    await takeBackComments(tx, { authorId: actor.id, choice: comments });
    await dropFilesSoon(tx, await forgetPerson(tx, { id: actor.id, email }));
  });
  // Their name stood on pages without number; one tag is sure to reach all of them.
  expire([tags.site]);
}

/**
 * The person, and then their comments: nothing comes in between that would be forgotten with the rest. An
 * admin is held with all others: of two who leave at once one stays. Held less than for an update, because
 * who decides on a comment has it already and still needs its author's row.
 */
async function hold(tx: Transaction, { id, email }: { id: string; email: string }): Promise<{ role: Role }> {
  const held = await tx.$queryRaw<{ id: string; email: string; role: Role }[]>`
    SELECT id, email, role::text FROM "User"
    WHERE id = ${id} OR (role = 'ADMIN' AND 'ADMIN' = (SELECT role FROM "User" WHERE id = ${id}))
    ORDER BY id FOR NO KEY UPDATE`;
  const person = held.find((one) => one.id === id);
  if (person?.email !== email) throw new Refusal('notYourAddress');
  const admins = held.filter(({ role }) => role === 'ADMIN');
  if (person.role === 'ADMIN' && admins.length === 1) throw new Refusal('lastAdmin', 409);
  await tx.$executeRaw`SELECT FROM "Comment" WHERE "authorId" = ${id} ORDER BY id FOR UPDATE`;
  return person;
}

/** First of all: what still comes in then waits for the end. */
async function leaveShell(tx: Transaction, { id, role }: { id: string; role: Role }): Promise<void> {
  await tx.user.update({
    where: { id },
    data: {
      email: `erased-${id}@invalid`,
      name: t('account.erasedName'),
      ...{ nameKey: null, emailVerified: null, image: null, feedSecret: null, role: 'MEMBER' },
      erasedAt: new Date(),
    },
    select: { id: true },
  });
  if (role === 'MEMBER') return;
  const data = { personId: id, from: role, to: 'MEMBER' as const, changedById: id };
  await tx.roleChange.create({ data, select: { id: true } });
}
