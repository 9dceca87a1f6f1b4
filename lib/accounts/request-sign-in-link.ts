import { checkAddress } from '@/lib/accounts/check-address';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { db } from '@/lib/db';
import { queueMail } from '@/lib/mail/queue-mail';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';

interface Request {
  email: string;
  callbackUrl: string;
  /** Network address of who asks, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
}

/** Same answer, same work for known and unknown addresses; the mail leaves by a task. Refuses: 400 thrown away after use, 429. */
export async function requestSignInLink({ email, callbackUrl, address }: Request): Promise<void> {
  await checkAddress(email);
  if (address) await countAgainst('signInPerAddress', address);
  await countAgainst('signInPerEmail', email);
  await db.$transaction(async (tx) => {
    const url = await createSignInLink({ email, callbackUrl }, tx);
    await queueMail(tx, {
      to: email,
      subject: t('mail.signIn.subject'),
      paragraphs: [t('mail.signIn.intro')],
      button: { url, label: t('mail.signIn.button') },
      closing: t('mail.signIn.closing'),
    });
  });
}
