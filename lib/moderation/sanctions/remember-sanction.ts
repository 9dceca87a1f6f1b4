import { createHmac } from 'node:crypto';
import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { inForce } from '@/lib/moderation/sanctions/in-force';

/** Says nothing to who has neither the address nor our key. */
export const addressHash = (email: string) =>
  createHmac('sha256', env.INTERNAL_SECRET).update(`sanction:${email}`).digest('base64url');

/**
 * Within the erasure of an account: the pause or ban that is in force is kept without the person, so that it
 * holds again for an account with the same address (bring-back-sanction.ts). GDPR Art. 17(3)(e) and (b).
 */
export async function rememberSanction(tx: Transaction, { id, email }: { id: string; email: string }): Promise<void> {
  const sanction = await tx.sanction.findFirst({
    where: { personId: id, ...inForce() },
    orderBy: [{ expiresAt: { sort: 'desc', nulls: 'first' } }],
    select: { kind: true, houseRuleVersionId: true, moderatorId: true, createdAt: true, expiresAt: true },
  });
  if (!sanction) return;
  const address = addressHash(email);
  // An older one may stand there still: of an account that had the address before this one took it over.
  await tx.rememberedSanction.upsert({
    where: { address },
    create: { address, ...sanction },
    update: sanction,
    select: { address: true },
  });
}
