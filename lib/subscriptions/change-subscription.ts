import type { z } from 'zod';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';
import { addressOf, addressUrl, subscriberOf } from '@/lib/subscriptions/links';
import { moveConsents } from '@/lib/subscriptions/move-consents';
import {
  type addressChange,
  type channelChange,
  frequenciesOf,
  type frequencyChange,
  type pause,
} from '@/lib/subscriptions/schema';
import { unsuppressed } from '@/lib/subscriptions/suppress';

const DAY = 86_400_000;
const ADDRESS_PAGE = '/subscriptions/address';

/** Who may change what a centre shows: whoever has its address. Refuses: 404. */
function subscriber(token: string): number {
  const id = subscriberOf(token);
  if (!id) throw new Refusal('link', 404);
  return id;
}

/** Refuses: 400 not possible for this kind, 404 not theirs. */
export async function changeFrequency({ token, id, frequency }: z.output<typeof frequencyChange>): Promise<void> {
  const where = { id, subscriberId: subscriber(token) };
  const found = await db.subscription.findFirst({ where, select: { kind: true } });
  if (!found) throw new Refusal('link', 404);
  if (!frequenciesOf[found.kind].includes(frequency)) throw new Refusal('invalid');
  await db.subscription.updateMany({ where, data: { frequency } });
}

/** Refuses: 400 an issue of the newsletter is a letter, 404 not theirs, 409 no browser that could show it. */
export async function changeChannel({ token, id, channel }: z.output<typeof channelChange>): Promise<void> {
  const where = { id, subscriberId: subscriber(token) };
  const found = await db.subscription.findFirst({ where, select: { kind: true } });
  if (!found) throw new Refusal('link', 404);
  if (found.kind === 'NEWSLETTER' && channel === 'PUSH') throw new Refusal('invalid');
  const devices = await db.pushDevice.count({ where: { subscriberId: where.subscriberId } });
  if (channel === 'PUSH' && devices === 0) throw new Refusal('noPushDevice', 409);
  await db.subscription.updateMany({ where, data: { channel } });
}

/** Nothing comes for so many days; 0 ends the pause. What happens meanwhile is told afterwards, by digests. */
export async function pauseAll({ token, days }: z.output<typeof pause>): Promise<void> {
  await db.subscriber.updateMany({
    where: { id: subscriber(token) },
    data: { pausedUntil: days > 0 ? new Date(Date.now() + days * DAY) : null },
  });
}

/**
 * Asks at the new address whether it is theirs; the old one stays until then. `address` is the network address of who
 * asks, for the limit: nobody has us write to strangers. Refuses: 404, 429.
 */
export async function requestAddressChange(
  { token, email }: z.output<typeof addressChange>,
  address: string | undefined,
): Promise<void> {
  const subscriberId = subscriber(token);
  if (address) await countAgainst('subscribePerAddress', address);
  await countAgainst('addressChange', String(subscriberId));
  await countAgainst('subscribePerEmail', email);
  await db.$transaction(async (tx) => {
    const found = await tx.subscriber.findUnique({ where: { id: subscriberId }, select: { email: true } });
    if (!found) throw new Refusal('link', 404);
    await queueMail(tx, {
      to: email,
      subject: t('mail.newAddress.subject'),
      paragraphs: [t('mail.newAddress.intro', { email })],
      button: { url: addressUrl({ subscriberId, from: found.email, to: email }), label: t('mail.newAddress.button') },
      closing: t('mail.subscribe.closing'),
    });
  });
}

/** The new address has said yes; a second time changes nothing. Refuses: 404 not our link, or too old, 409 it already has subscriptions of its own. */
export async function confirmAddressChange({ token }: { token: string }): Promise<{ subscriberId: number }> {
  const change = addressOf(token);
  if (!change) throw new Refusal('link', 404);
  const { subscriberId, email, isFrom } = change;
  try {
    await db.$transaction(async (tx) => {
      const found = await tx.subscriber.findUnique({ where: { id: subscriberId }, select: { email: true } });
      if (found?.email === email) return;
      if (!found || !isFrom(found.email)) throw new Refusal('link', 404);
      const { count } = await tx.subscriber.updateMany({
        where: { id: subscriberId, email: found.email },
        data: { email, ...unsuppressed },
      });
      if (count === 0) throw new Refusal('link', 404);
      await moveConsents(tx, { subscriberId, email, page: ADDRESS_PAGE });
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new Refusal('addressTaken', 409);
    throw error;
  }
  return { subscriberId };
}
