import type { Transaction } from '@/lib/db';
import { unsuppressed } from '@/lib/subscriptions/suppress';
import type { Target } from '@/lib/subscriptions/targets';
import { recordedWording, WORDING_VERSION } from '@/lib/subscriptions/targets';
import type { Frequency } from '@/prisma/generated/enums';

interface Wish extends Target {
  email: string;
  frequency: Frequency;
  /** Where it was asked. */
  page: string;
  /** What it is called. */
  name: string;
  /** The address is known to be the asker's own. */
  confirmed: boolean;
}

/** The new or unconfirmed subscription, or one whose letters were stopped; null when a confirmed one runs already. */
export async function keepWish(tx: Transaction, wish: Wish): Promise<{ id: number } | null> {
  const { email, kind, targetId, frequency, page, name, confirmed } = wish;
  await tx.subscriber.createMany({ data: { email }, skipDuplicates: true });
  // Two wishes at once of one address wait for each other.
  await tx.$queryRaw`SELECT id FROM "Subscriber" WHERE email = ${email} FOR UPDATE`;
  const { id: subscriberId, suppressedAt } = await tx.subscriber.findUniqueOrThrow({
    where: { email },
    select: { id: true, suppressedAt: true },
  });
  // A member has signed in by a letter to this address: letters arrive again.
  if (confirmed && suppressedAt) await tx.subscriber.update({ where: { email }, data: unsuppressed });
  const place = { subscriberId_kind_targetId: { subscriberId, kind, targetId } };
  const known = await tx.subscription.findUnique({ where: place, select: { id: true, confirmedAt: true } });
  if (known?.confirmedAt) return suppressedAt ? { id: known.id } : null;
  const now = new Date();
  const moment = confirmed ? { confirmedAt: now } : {};
  const consent = { email, kind, page, version: WORDING_VERSION, wording: recordedWording(name, frequency), ...moment };
  const { id: consentId } = await tx.consent.create({ data: consent, select: { id: true } });
  return tx.subscription.upsert({
    where: place,
    create: { subscriberId, kind, targetId, frequency, consentId, ...moment },
    update: { frequency, consentId, toldUntil: now, ...moment },
    select: { id: true },
  });
}
