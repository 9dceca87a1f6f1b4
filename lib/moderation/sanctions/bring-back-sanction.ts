import type { Transaction } from '@/lib/db';
import { addressHash } from '@/lib/moderation/sanctions/remember-sanction';
import { t } from '@/lib/site/messages';

/**
 * Within the making of an account: a pause or ban that its address had when its owner erased the account
 * before holds for the new one, where they see it and may object. What was over meanwhile is forgotten.
 */
export async function bringBackSanction(tx: Transaction, person: { id: string; email: string }): Promise<void> {
  const where = { address: addressHash(person.email) };
  const remembered = await tx.rememberedSanction.findUnique({ where });
  if (!remembered) return;
  await tx.rememberedSanction.delete({ where, select: { address: true } });
  const { address: _, ...sanction } = remembered;
  if (sanction.expiresAt && sanction.expiresAt <= new Date()) return;
  const data = { ...sanction, personId: person.id, reason: t('sanction.remembered') };
  await tx.sanction.create({ data, select: { id: true } });
}
