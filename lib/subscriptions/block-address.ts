import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import type { blocking } from '@/lib/subscriptions/schema';
import { suppress, unsuppressed } from '@/lib/subscriptions/suppress';

/** Somebody has asked in another way to be left alone. Refuses: 403. */
export async function blockAddress({ email }: z.output<typeof blocking>, actor: Viewer): Promise<void> {
  if (!mayChangeSettings(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction((tx) => suppress(tx, { email, as: 'DESK', why: '' }));
}

/** Letters may arrive again: the mailbox has room, the complaint was a mistake. Refuses: 403, 404 not on the list. */
export async function unblockAddress({ email }: z.output<typeof blocking>, actor: Viewer): Promise<void> {
  if (!mayChangeSettings(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const { count } = await tx.subscriber.updateMany({
      where: { email, suppressedAt: { not: null } },
      data: unsuppressed,
    });
    if (count === 0) throw new Refusal('notBlocked', 404);
    // What was held against it begins anew.
    await tx.mailReport.deleteMany({ where: { email } });
  });
}
