import type { Transaction } from '@/lib/db';
import type { SuppressionReason } from '@/prisma/generated/enums';

interface Suppression {
  email: string;
  as: SuppressionReason;
  /** What was said, for the desk. */
  why: string;
}

/** Nothing optional is sent to this address any more, whether it has subscriptions now or not. */
export async function suppress(tx: Transaction, { email, as, why }: Suppression): Promise<void> {
  const now = { suppressedAt: new Date(), suppressedAs: as, suppressedFor: why.slice(0, 300) };
  await tx.subscriber.createMany({ data: { email }, skipDuplicates: true });
  await tx.subscriber.updateMany({ where: { email, suppressedAt: null }, data: now });
}

/** What an address looks like that may be written to again. */
export const unsuppressed = { suppressedAt: null, suppressedAs: null, suppressedFor: '' } as const;
