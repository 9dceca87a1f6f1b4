import type { Prisma } from '@/prisma/generated/client';

/** The one condition for a sanction that keeps somebody from writing now; it ends without anybody's doing. */
export const inForce = () =>
  ({
    kind: { in: ['PAUSE', 'BAN'] },
    liftedAt: null,
    OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
  }) satisfies Prisma.SanctionWhereInput;
