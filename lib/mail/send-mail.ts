import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { transport } from '@/lib/mail/transport';
import { keepsMail } from '@/lib/site/keeps-mail';
import { issueLetter } from '@/lib/subscriptions/newsletter/issue-letter';
import { suppress } from '@/lib/subscriptions/suppress';

interface Attempt {
  id: number;
  /** No other attempt follows: from now on it is for a person to look at. */
  last?: boolean;
}

/**
 * Sends one letter of the outbox; throws, and so is tried again, when the server does not take it now.
 * What it will never take, and what was tried often enough, is marked as failed. A letter has one
 * Message-ID for ever: a server that gets it twice, because we died after sending, can tell.
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
      issueId: true,
      subscriptionId: true,
    },
  });
  if (!mail) return;
  try {
    const body = mail.issueId ? await issueLetter({ ...mail, issueId: mail.issueId }) : mail;
    // Ended since it was written: nobody wants it any more.
    if (!body) return void (await db.mail.delete({ where: { id }, select: { id: true } }));
    await transport().sendMail({
      from: env.MAIL_FROM,
      to: { name: '', address: mail.to },
      messageId: messageId(mail),
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
    if (isUnknownAddress(error)) await suppress({ email: mail.to, why: String(error).slice(0, 200) });
    if (!forGood) throw error;
  }
}

const messageId = ({ id, to }: { id: number; to: string }) =>
  `<mail-${id}.${Buffer.from(to).toString('base64url').slice(0, 24)}@${new URL(env.SITE_URL).hostname}>`;

interface SmtpError {
  responseCode?: number;
  command?: string;
}

/** A 5xx answer is the server's last word (RFC 5321 4.2.1). */
const isRefusedForGood = (error: unknown) => {
  const { responseCode = 0 } = error as SmtpError;
  return responseCode >= 500 && responseCode < 600;
};

/** Said of this reader's address, not of us. */
const isUnknownAddress = (error: unknown) =>
  [550, 551, 553].includes((error as SmtpError).responseCode ?? 0) && (error as SmtpError).command === 'RCPT TO';
