import { setTimeout as sleep } from 'node:timers/promises';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { type Letter, letterText } from '@/lib/mail/letter';
import { letterHtml } from '@/lib/mail/letter-html';
import { messageId } from '@/lib/mail/message-id';
import { recordReport } from '@/lib/mail/reports/take-report';
import { transport } from '@/lib/mail/transport';
import { turnOf } from '@/lib/mail/turn-of';
import { keepsMail } from '@/lib/site/keeps-mail';
import { siteName } from '@/lib/site/settings/site-name';
import { issueLetter } from '@/lib/subscriptions/newsletter/issue-letter';
import { stillPublic } from '@/lib/subscriptions/still-public';

interface Attempt {
  id: number;
  /** No other attempt follows: from now on it is for a person to look at. */
  last?: boolean;
}

/**
 * Sends one letter of the outbox; throws, and so is tried again, when the server does not take it now.
 * What it will never take, and what was tried often enough, is marked as failed.
 */
export async function sendMail({ id, last = false }: Attempt): Promise<void> {
  if (keepsMail()) return;
  // Counted before it leaves: a letter whose sending has begun cannot be taken back any more.
  const [mail] = await db.mail.updateManyAndReturn({
    where: { id, status: 'QUEUED' },
    data: { attempts: { increment: 1 } },
    select: {
      id: true,
      to: true,
      subject: true,
      text: true,
      html: true,
      headers: true,
      letter: true,
      issueId: true,
      subscriptionId: true,
    },
  });
  if (!mail) return;
  try {
    const body = await bodyOf(mail);
    // Ended since it was written, or about nothing that is still there.
    if (!body) return void (await db.mail.delete({ where: { id }, select: { id: true } }));
    // One of many; a letter that a person waits for goes at once.
    if (mail.issueId) await sleep(turnOf(mail.to));
    await transport().sendMail({
      from: env.MAIL_FROM,
      to: { name: '', address: mail.to },
      messageId: messageId(mail.id),
      ...(env.BOUNCE_ADDRESS ? { envelope: { from: env.BOUNCE_ADDRESS, to: mail.to } } : {}),
      subject: mail.subject,
      text: body.text,
      html: body.html,
      headers: body.headers as Record<string, string>,
    });
    await db.mail.update({ where: { id }, data: { status: 'SENT', sentAt: new Date() }, select: { id: true } });
  } catch (error) {
    const forGood = isRefusedForGood(error);
    await db.mail.update({
      where: { id },
      data: { lastError: String(error).slice(0, 500), ...(forGood || last ? { status: 'FAILED' } : {}) },
      select: { id: true },
    });
    if (forGood) await db.$transaction((tx) => recordReport(tx, refusal(mail, error)));
    if (!forGood) throw error;
  }
}

interface Waiting {
  text: string;
  html: string;
  headers: unknown;
  letter: unknown;
  issueId: number | null;
  subscriptionId: number | null;
}

/** A letter as it leaves now; null when there is no reason for it any more. */
async function bodyOf(mail: Waiting): Promise<{ text: string; html: string; headers: unknown } | null> {
  if (mail.issueId) return issueLetter({ ...mail, issueId: mail.issueId });
  if (!mail.letter) return mail;
  const letter = await stillPublic(db, mail.letter as Omit<Letter, 'to'>);
  return letter && { ...mail, text: letterText(letter), html: letterHtml(letter, await siteName(db)) };
}

interface SmtpError {
  responseCode?: number;
  command?: string;
}

/**
 * A 5xx answer to a recipient or a letter is the server's last word (RFC 5321 4.2.1). To a sign-in or a
 * sender it is a word about our settings, which somebody will put right.
 */
const isRefusedForGood = (error: unknown) => {
  const { responseCode = 0, command = '' } = error as SmtpError;
  return responseCode >= 500 && responseCode < 600 && ['RCPT TO', 'DATA'].includes(command);
};

/** Said of this reader's address, or of this one letter. */
const refusal = ({ id, to }: { id: number; to: string }, error: unknown) => {
  const { responseCode = 0, command } = error as SmtpError;
  // 5.7.x is a word about us: a policy, a list we are on.
  const gone = command === 'RCPT TO' && [550, 551, 553].includes(responseCode) && !/\b5\.7\.\d/.test(String(error));
  const kind = gone ? ('GONE' as const) : ('REFUSED' as const);
  return { kind, email: to, detail: String(error).slice(0, 300), reference: `letter ${id}` };
};
