import { createHash } from 'node:crypto';
import { email as emailSchema } from '@/lib/accounts/schema';
import type { Transaction } from '@/lib/db';
import { attempt } from '@/lib/imports/attempt';
import type { Origin } from '@/lib/imports/incoming';
import { count, type Report } from '@/lib/imports/report';
import { askForConsent } from '@/lib/subscriptions/ask-for-consent';
import { keepWish } from '@/lib/subscriptions/keep-wish';
import { describe } from '@/lib/subscriptions/targets';

export interface Member {
  email: string;
  /** Left out: as they wished over there is not known. */
  subscribed?: boolean | number | null | undefined;
}

interface Input extends Origin {
  members: Member[];
  report: Report;
}

const NEWSLETTER = { kind: 'NEWSLETTER', targetId: 0, frequency: 'WEEKLY' } as const;

/**
 * Former members as readers of the newsletter who have not confirmed it here: each gets the one letter that
 * asks, and nothing else before they say yes; who does not within a week is forgotten.
 */
export async function bringMembers({ source, dryRun, members, report }: Input): Promise<void> {
  const name = (await describe(NEWSLETTER))?.name ?? '';
  for (const { email, subscribed } of members) {
    const address = emailSchema.safeParse(email).data;
    if (!address)
      count(report, 'member', 'left', `member “${email.slice(0, 80)}”: is no address that we could write to.`);
    else if (subscribed === false || subscribed === 0) count(report, 'member', 'left');
    else count(report, 'member', await attempt(dryRun, (tx) => bring(tx, { source, address, name })));
  }
}

async function bring(
  tx: Transaction,
  { source, address, name }: { source: string; address: string; name: string },
): Promise<'added' | 'there' | 'left'> {
  // The address itself is not kept here: it may have to be forgotten.
  const foreignId = createHash('sha256').update(`${source} ${address}`).digest('base64url');
  const key = { source, kind: 'member', foreignId };
  if (await tx.importedItem.findUnique({ where: { source_kind_foreignId: key } })) return 'there';
  const subscription = await keepWish(tx, { ...NEWSLETTER, email: address, page: 'import', name, confirmed: false });
  if (!subscription) return 'there';
  await askForConsent(tx, { ...subscription, to: address, name });
  await tx.importedItem.create({ data: { ...key, localId: String(subscription.id), hash: '' } });
  return 'added';
}
