import { randomBytes } from 'node:crypto';
import { hashToken } from '@/lib/accounts/create-sign-in-link';
import { makeAccount } from '@/lib/accounts/make-account';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { bringBackSanction } from '@/lib/moderation/sanctions/bring-back-sanction';

const DAYS = 30;

interface Redeeming {
  token: string;
  /** The kind of browser (device.ts), for the list of a person's sessions. */
  device?: string;
}

/** Turns a link into a session, once. Refuses with 400 `link` when it is unknown, used or too old. */
export async function redeemSignInLink({ token, device = '' }: Redeeming): Promise<{ token: string; expires: Date }> {
  return db.$transaction(async (tx) => {
    // Deleting decides the race: of two clicks only one gets the row back.
    const [found] = await tx.$queryRaw<{ identifier: string }[]>`
      DELETE FROM "VerificationToken" WHERE token = ${hashToken(token)} AND expires > now() RETURNING identifier`;
    if (!found) throw new Refusal('link');
    const email = found.identifier;
    await makeAccount(tx, email);
    const user = await tx.user.update({
      where: { email },
      data: { emailVerified: new Date() },
      select: { id: true },
    });
    await bringBackSanction(tx, { id: user.id, email });
    const session = {
      token: randomBytes(32).toString('base64url'),
      expires: new Date(Date.now() + DAYS * 86_400_000),
    };
    await tx.session.create({
      data: { sessionToken: session.token, userId: user.id, expires: session.expires, device },
    });
    return session;
  });
}
