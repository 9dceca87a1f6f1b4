import type { Transaction } from '@/lib/db';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import { confirmUrl } from '@/lib/subscriptions/links';

/** The one letter before consent: no word more than is needed to give it. */
export const askForConsent = (tx: Transaction, { id, to, name }: { id: number; to: string; name: string }) =>
  queueMail(tx, {
    to,
    subject: t('mail.subscribe.subject'),
    paragraphs: [t('mail.subscribe.intro', { name })],
    button: { url: confirmUrl(id), label: t('mail.subscribe.button') },
    closing: t('mail.subscribe.closing'),
  });
