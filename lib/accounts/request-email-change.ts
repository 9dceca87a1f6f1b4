import { randomBytes } from 'node:crypto';
import { checkAddress } from '@/lib/accounts/check-address';
import { hashToken } from '@/lib/accounts/create-sign-in-link';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';

const HOURS = 24;

/**
 * Asks both addresses: the old one so that a stolen session cannot take an account away, the new one so
 * that it can be reached. Whether somebody else has the new address is told only to who reads its mail.
 * Refuses: 400 it is the address of now or one that is thrown away, 403 signed out, 429 too often.
 */
export async function requestEmailChange({ email }: { email: string }, actor: { id: string }): Promise<void> {
  await checkAddress(email);
  await countAgainst('emailChange', actor.id);
  await countAgainst('signInPerEmail', email);
  const [oldToken, newToken] = [newSecret(), newSecret()];
  await db.$transaction(async (tx) => {
    await refuseErased(tx, actor);
    const person = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    if (person.email === email) throw new Refusal('sameAddress');
    const data = {
      email,
      ...{ oldToken: hashToken(oldToken), newToken: hashToken(newToken) },
      ...{ oldConfirmed: false, newConfirmed: false },
      expires: new Date(Date.now() + HOURS * 3_600_000),
    };
    await tx.emailChange.upsert({
      where: { userId: actor.id },
      create: { userId: actor.id, ...data },
      update: data,
      select: { userId: true },
    });
    await queueMail(tx, letter({ to: person.email, kind: 'oldAddress', token: oldToken, email }));
    await queueMail(tx, letter({ to: email, kind: 'newAddress', token: newToken, email }));
  });
}

const newSecret = () => randomBytes(32).toString('base64url');

interface Asked {
  to: string;
  kind: 'oldAddress' | 'newAddress';
  token: string;
  email: string;
}

const letter = ({ to, kind, token, email }: Asked) => ({
  to,
  subject: t('mail.emailChange.subject'),
  paragraphs: [t(`mail.emailChange.${kind}`, { email })],
  button: { url: `${env.SITE_URL}/account/email?token=${token}`, label: t('mail.emailChange.button') },
  closing: t('mail.emailChange.closing', { hours: HOURS }),
});
