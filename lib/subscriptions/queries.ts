import { db } from '@/lib/db';
import { confirmationOf, endedBy, subscriberOf } from '@/lib/subscriptions/links';
import { describe } from '@/lib/subscriptions/targets';

/** More than anybody can want; a bound for what is read and changed at once. */
export const MOST_SUBSCRIPTIONS = 500;

const listed = {
  where: { confirmedAt: { not: null } },
  orderBy: { id: 'asc' },
  take: MOST_SUBSCRIPTIONS,
  select: { id: true, kind: true, targetId: true, frequency: true, channel: true },
} as const;

/** Everything that an address gets, with how often; null when the link is not ours. What is gone meanwhile has no page. */
export async function subscriptionCentre(token: string) {
  const id = subscriberOf(token);
  const found =
    id &&
    (await db.subscriber.findUnique({
      where: { id },
      select: {
        ...{ email: true, pausedUntil: true, suppressedAt: true, subscriptions: listed },
        _count: { select: { pushDevices: true } },
      },
    }));
  if (!found) return null;
  const subscriptions = await Promise.all(
    found.subscriptions.map(async (subscription) => ({ ...subscription, about: await describe(subscription) })),
  );
  const paused = found.pausedUntil && found.pausedUntil > new Date() ? found.pausedUntil : null;
  return { ...found, pausedUntil: paused, subscriptions };
}

/** The centre of a member: their address's subscriber; null while they have none. */
export async function ownSubscriberId(viewer: { id: string }): Promise<number | null> {
  const user = await db.user.findUnique({ where: { id: viewer.id }, select: { email: true } });
  const subscriber = user && (await db.subscriber.findUnique({ where: { email: user.email }, select: { id: true } }));
  return subscriber?.id ?? null;
}

/** What a confirmation link is about; null when it is not ours or nothing waits any more. */
export async function toConfirm(token: string) {
  const id = confirmationOf(token);
  const found = id && (await db.subscription.findUnique({ where: { id }, select: { kind: true, targetId: true } }));
  return found ? describe(found) : null;
}

/** What an unsubscribe link would end; empty when it has ended already, null when the link is not ours. */
export async function toEnd(token: string): Promise<string[] | null> {
  const ids = endedBy(token);
  if (ids.length === 0) return null;
  const found = await db.subscription.findMany({
    where: { id: { in: ids } },
    take: MOST_SUBSCRIPTIONS,
    select: { kind: true, targetId: true },
  });
  const described = await Promise.all(found.map(describe));
  return described.flatMap((about) => about?.name ?? []);
}

/** All proofs of what an address has asked for, for its owner or a court. */
export const consentsOf = (email: string) =>
  db.consent.findMany({
    where: { email },
    orderBy: { id: 'asc' },
    take: 5_000,
    select: {
      kind: true,
      wording: true,
      version: true,
      page: true,
      askedAt: true,
      confirmedAt: true,
      withdrawnAt: true,
    },
  });

const A_PAGE = 50;

/** Addresses that nothing optional is sent to, the newest first, from before the given id; or the one asked for. */
export async function suppressedAddresses({
  email,
  before,
}: {
  email?: string | undefined;
  before?: number | undefined;
}) {
  const found = await db.subscriber.findMany({
    where: { suppressedAt: { not: null }, ...(email ? { email } : {}), ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take: A_PAGE + 1,
    select: { id: true, email: true, suppressedAt: true, suppressedAs: true, suppressedFor: true },
  });
  return { addresses: found.slice(0, A_PAGE), older: found.length > A_PAGE ? found[A_PAGE - 1]?.id : undefined };
}
