import { isNobodys } from '@/lib/accounts/nobodys-address';
import type { Transaction } from '@/lib/db';
import { type Letter, letterText } from '@/lib/mail/letter';
import { letterHtml } from '@/lib/mail/letter-html';
import { siteName } from '@/lib/site/settings/site-name';

/** A letter that waits: what caused it can be undone until then. */
export interface Held {
  decisionId: number;
  after: Date;
}

/**
 * Writes a letter to the outbox, in the transaction that causes it, with the task that sends it; none to an
 * address that is nobody's.
 */
export async function queueMail(tx: Transaction, letter: Letter, held?: Held): Promise<void> {
  if (isNobodys(letter.to)) return;
  const data = {
    to: letter.to,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter, await siteName(tx)),
    // Nobody's out-of-office shall answer a machine (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', ...letter.headers },
    // Looked at again when it leaves: hours may pass, and something in it be taken down.
    ...(letter.sections?.some(({ items }) => items.some(({ key }) => key))
      ? { letter: JSON.parse(JSON.stringify(letter)) }
      : {}),
  };
  const mail = await tx.mail.create({
    data: held ? { ...data, decisionId: held.decisionId, sendAfter: held.after } : data,
    select: { id: true },
  });
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_mail', json_build_object('id', ${mail.id}::int),
                                   run_at => ${held?.after ?? null}::timestamptz, max_attempts => ${MOST_ATTEMPTS}::int)`;
}

/** With graphile-worker's growing pauses about three days; what fails then is shown at the desk. */
export const MOST_ATTEMPTS = 18;
