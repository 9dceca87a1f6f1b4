import type { z } from 'zod';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';
import { confirmUrl } from '@/lib/subscriptions/links';
import type { subscribing } from '@/lib/subscriptions/schema';
import { describe, recordedWording, WORDING_VERSION } from '@/lib/subscriptions/targets';

type Input = Omit<z.output<typeof subscribing>, 'website'> & {
  /** Network address of who asks, for the limit. */
  address: string;
  /** On which page it was asked. */
  page: string;
};

/**
 * Takes a wish for mail with the proof that it was asked for. Double opt-in: nothing is sent before the
 * mailed link was confirmed, except to a member at the address they have signed in with. A known address
 * gets the same answer as an unknown one. Refuses: 404 no such thing, 429 too often.
 */
export async function subscribe(input: Input, actor: { id: string } | null): Promise<{ active: boolean }> {
  await countAgainst('subscribePerAddress', input.address);
  const target = await describe(input);
  if (!target) throw new Refusal('targetGone', 404);
  const own = actor && (await db.user.findFirst({ where: { id: actor.id, email: input.email }, select: { id: true } }));
  if (!own) await countAgainst('subscribePerEmail', input.email);
  return db.$transaction(async (tx) => {
    const subscription = await keep(tx, input, target.name, Boolean(own));
    // Told again only to whom it was not confirmed; else a stranger could fill the mailbox.
    if (subscription && !own) await ask(tx, { ...subscription, to: input.email, name: target.name });
    return { active: Boolean(own) };
  });
}

/** The new or still unconfirmed subscription; null when there already is a confirmed one. */
async function keep(tx: Transaction, input: Input, name: string, confirmed: boolean) {
  const { email, kind, targetId, frequency, page } = input;
  await tx.subscriber.createMany({ data: { email }, skipDuplicates: true });
  // Two wishes at once of one address wait for each other.
  await tx.$queryRaw`SELECT id FROM "Subscriber" WHERE email = ${email} FOR UPDATE`;
  const { id: subscriberId } = await tx.subscriber.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const place = { subscriberId_kind_targetId: { subscriberId, kind, targetId } };
  const known = await tx.subscription.findUnique({ where: place, select: { id: true, confirmedAt: true } });
  if (known?.confirmedAt) return null;
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

/** The one letter before consent: no word more than is needed to give it. */
const ask = (tx: Transaction, { id, to, name }: { id: number; to: string; name: string }) =>
  queueMail(tx, {
    to,
    subject: t('mail.subscribe.subject'),
    paragraphs: [t('mail.subscribe.intro', { name })],
    button: { url: confirmUrl(id), label: t('mail.subscribe.button') },
    closing: t('mail.subscribe.closing'),
  });
