import type { z } from 'zod';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { subscriberOf } from '@/lib/subscriptions/links';
import type { pushDevice, pushEnd } from '@/lib/subscriptions/push/schema';

/** A phone, a tablet, two computers, and some that were forgotten. */
const MOST_DEVICES = 10;

/** From now on this browser shows what its subscriber gets by push; the oldest of too many makes room. Refuses: 404. */
export async function keepDevice({ token, endpoint, keys }: z.output<typeof pushDevice>): Promise<void> {
  const subscriberId = subscriberOf(token);
  const found = subscriberId && (await db.subscriber.count({ where: { id: subscriberId } })) > 0;
  if (!found) throw new Refusal('link', 404);
  const device = { subscriberId, endpoint, p256dh: keys.p256dh, auth: keys.auth };
  await db.$transaction(async (tx) => {
    await tx.pushDevice.upsert({ where: { endpoint }, create: device, update: device, select: { id: true } });
    const old = await tx.pushDevice.findMany({
      where: { subscriberId },
      orderBy: { id: 'desc' },
      skip: MOST_DEVICES,
      take: MOST_DEVICES,
      select: { id: true },
    });
    await tx.pushDevice.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  });
}

/** This browser shows nothing any more; without any, all of it comes by mail again. Refuses: 404. */
export async function forgetDevice({ token, endpoint }: z.output<typeof pushEnd>): Promise<void> {
  const subscriberId = subscriberOf(token);
  if (!subscriberId) throw new Refusal('link', 404);
  await db.pushDevice.deleteMany({ where: { subscriberId, endpoint } });
}
