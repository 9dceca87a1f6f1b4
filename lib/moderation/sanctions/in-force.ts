import { Prisma } from '@/prisma/generated/client';

export interface Sanction {
  reason: string;
  /** Null: for good. */
  expiresAt: Date | null;
}

/** The one condition for a sanction that keeps somebody from writing now; it ends without anybody's doing. */
export const inForce = () =>
  ({
    kind: { in: ['PAUSE', 'BAN'] },
    liftedAt: null,
    OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
  }) satisfies Prisma.SanctionWhereInput;

/** The same, for a statement that asks for more at once. */
export const inForceSql = Prisma.sql`
  kind IN ('PAUSE', 'BAN') AND "liftedAt" IS NULL AND ("expiresAt" IS NULL OR "expiresAt" > now())`;
