import { hashToken } from '@/lib/accounts/create-sign-in-link';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { moveSubscriber } from '@/lib/subscriptions/move-subscriber';

const PAGE = '/account/email';

/**
 * One of the two addresses has said yes; with the second the account has its new address, and every
 * session ends; what came to the old one by mail comes to the new one. Refuses: 400 `link` unknown or too old, 409 `emailTaken`.
 * @returns whether the change is done, or still waits for the other address
 */
export async function confirmEmailChange({ token }: { token: string }): Promise<{ done: boolean }> {
  const hash = hashToken(token);
  return db
    .$transaction(async (tx) => {
      // The person first, as in every act on an account.
      await tx.$executeRaw`
        SELECT FROM "User" WHERE id = (SELECT "userId" FROM "EmailChange" WHERE ${hash} IN ("oldToken", "newToken"))
        FOR UPDATE`;
      // Held until the end: of two confirmations at the same moment one sees the other.
      const [change] = await tx.$queryRaw<
        { userId: string; email: string; oldConfirmed: boolean; newConfirmed: boolean }[]
      >`
        UPDATE "EmailChange"
        SET "oldConfirmed" = "oldConfirmed" OR "oldToken" = ${hash}, "newConfirmed" = "newConfirmed" OR "newToken" = ${hash}
        WHERE ${hash} IN ("oldToken", "newToken") AND expires > now()
        RETURNING "userId", email, "oldConfirmed", "newConfirmed"`;
      if (!change) throw new Refusal('link');
      if (!change.oldConfirmed || !change.newConfirmed) return { done: false };
      const { userId: id, email } = change;
      const { email: before } = await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
      await tx.user.update({ where: { id }, data: { email, emailVerified: new Date() }, select: { id: true } });
      await tx.emailChange.delete({ where: { userId: id }, select: { userId: true } });
      await tx.session.deleteMany({ where: { userId: id } });
      await tx.verificationToken.deleteMany({ where: { identifier: before } });
      await moveSubscriber(tx, { from: before, to: email, page: PAGE });
      return { done: true };
    })
    .catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new Refusal('emailTaken', 409);
      throw error;
    });
}
