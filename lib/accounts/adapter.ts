import { PrismaAdapter } from '@auth/prisma-adapter';
import { cookies, headers } from 'next/headers';
import { deviceOf } from '@/lib/accounts/device';
import { SESSION_COOKIE } from '@/lib/accounts/find-viewer';
import { makeAccount } from '@/lib/accounts/make-account';
import { db } from '@/lib/db';
import { bringBackSanction } from '@/lib/moderation/sanctions/bring-back-sanction';

/** How Auth.js keeps people who come through a provider, their accounts there and their sessions. */
export const adapter: ReturnType<typeof PrismaAdapter> = {
  ...PrismaAdapter(db as never),
  /** Called by a new name: the one over there may be their civil one, or somebody else's here. */
  createUser: ({ email }) =>
    db.$transaction(async (tx) => {
      if (!(await makeAccount(tx, email))) throw new Error('the address got an account in the same moment');
      const made = await tx.user.findUniqueOrThrow({
        where: { email },
        select: { id: true, email: true, emailVerified: true },
      });
      await bringBackSanction(tx, made);
      return made;
    }),
  // Auth.js gives a provider's account for good to whoever is signed in, unasked: it hears of no session.
  getSessionAndUser: async () => null,
  // Nothing is asked of the provider later: its tokens are not kept.
  linkAccount: async ({ userId, type, provider, providerAccountId }) => {
    await db.account.create({ data: { userId, type, provider, providerAccountId }, select: { userId: true } });
  },
  /** Whoever was signed in with this browser is so no longer. */
  createSession: async (session) => {
    const before = (await cookies()).get(SESSION_COOKIE)?.value;
    const device = deviceOf((await headers()).get('user-agent'));
    await db.$transaction([
      db.session.deleteMany({ where: { sessionToken: before ?? '' } }),
      db.session.create({ data: { ...session, device }, select: { userId: true } }),
    ]);
    return session;
  },
};
