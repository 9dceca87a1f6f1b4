import type { z } from 'zod';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';
import { askForConsent } from '@/lib/subscriptions/ask-for-consent';
import { keepWish } from '@/lib/subscriptions/keep-wish';
import type { subscribing } from '@/lib/subscriptions/schema';
import { describe } from '@/lib/subscriptions/targets';

type Input = Omit<z.output<typeof subscribing>, 'website'> & {
  /** Network address of who asks, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
  /** On which page it was asked. */
  page: string;
};

/**
 * Takes a wish for mail with the proof that it was asked for. Double opt-in: nothing is sent before the
 * mailed link was confirmed, except to a member at the address they have signed in with. A known address
 * gets the same answer as an unknown one. Refuses: 403 signed out, 404 no such thing, 429 too often.
 */
export async function subscribe(input: Input, actor: { id: string } | null): Promise<{ active: boolean }> {
  if (input.address) await countAgainst('subscribePerAddress', input.address);
  const target = await describe(input);
  if (!target) throw new Refusal('targetGone', 404);
  const own = actor && (await db.user.findFirst({ where: { id: actor.id, email: input.email }, select: { id: true } }));
  if (!own) await countAgainst('subscribePerEmail', input.email);
  return db.$transaction(async (tx) => {
    if (own) await refuseErased(tx, own);
    const subscription = await keepWish(tx, { ...input, name: target.name, confirmed: Boolean(own) });
    // Told again only to whom it was not confirmed; else a stranger could fill the mailbox.
    if (subscription && !own) await askForConsent(tx, { ...subscription, to: input.email, name: target.name });
    return { active: Boolean(own) };
  });
}
