import { db } from '@/lib/db';

/** Nothing optional is sent to this address any more: letters come back from it, or its reader has complained. */
export async function suppress({ email, why }: { email: string; why: string }): Promise<void> {
  await db.subscriber.updateMany({
    where: { email, suppressedAt: null },
    data: { suppressedAt: new Date(), suppressedFor: why },
  });
}
