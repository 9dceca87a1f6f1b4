import { createTransport } from 'nodemailer';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { escapeHtml } from '@/lib/html';
import { keepsMail } from '@/lib/site/keeps-mail';

export interface Letter {
  to: string;
  subject: string;
  paragraphs: string[];
  button?: { url: string; label: string };
  closing?: string;
}

/** A letter that waits: what caused it can be undone until then. */
export interface Held {
  decisionId: number;
  after: Date;
}

/** Writes a letter to the outbox, in the transaction that causes it, with the task that sends it. */
export async function queueMail(tx: Transaction, letter: Letter, held?: Held): Promise<void> {
  const data = { to: letter.to, subject: letter.subject, text: letterText(letter), html: asHtml(letter) };
  const mail = await tx.mail.create({
    data: held ? { ...data, decisionId: held.decisionId, sendAfter: held.after } : data,
    select: { id: true },
  });
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_mail', json_build_object('id', ${mail.id}::int),
                                   run_at => ${held?.after ?? null}::timestamptz)`;
}

/** Sends one letter of the outbox; throws, and so is tried again, when the server does not take it. */
export async function sendMail({ id }: { id: number }): Promise<void> {
  if (keepsMail()) return;
  // Counted before it leaves: a letter whose sending has begun cannot be taken back any more.
  const [mail] = await db.mail.updateManyAndReturn({
    where: { id, status: { not: 'SENT' } },
    data: { attempts: { increment: 1 } },
    select: { to: true, subject: true, text: true, html: true },
  });
  if (!mail) return;
  try {
    if (!env.SMTP_URL) throw new Error('SMTP_URL is not set');
    await createTransport(env.SMTP_URL, {
      connectionTimeout: 10_000,
      socketTimeout: 30_000,
    } as object).sendMail({
      from: env.MAIL_FROM,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
    });
    await db.mail.update({
      where: { id },
      data: { status: 'SENT', sentAt: new Date() },
    });
  } catch (error) {
    await db.mail.update({
      where: { id },
      data: { lastError: String(error).slice(0, 500) },
    });
    throw error;
  }
}

/** The newest letters of a site on one's own machine, which has nobody to send them. */
export async function latestMail() {
  return db.mail.findMany({
    where: { sendAfter: { lte: new Date() } },
    orderBy: { id: 'desc' },
    take: 50,
    select: { id: true, to: true, subject: true, text: true, html: true, headers: true, createdAt: true },
  });
}

/** A letter as plain text, as those see it whose mail program shows no HTML. */
export const letterText = ({ paragraphs, button, closing }: Omit<Letter, 'to'>) =>
  [...paragraphs, button && `${button.label}:\n${button.url}`, closing].filter(Boolean).join('\n\n');

function asHtml({ paragraphs, button, closing }: Letter): string {
  const lines = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  if (button) lines.push(`<p><a href="${escapeHtml(button.url)}">${escapeHtml(button.label)}</a></p>`);
  if (closing) lines.push(`<p><small>${escapeHtml(closing)}</small></p>`);
  return lines.join('\n');
}
