import { createHash } from 'node:crypto';
import { type Attachment, simpleParser } from 'mailparser';
import { mailOf } from '@/lib/mail/message-id';
import type { MailReportKind } from '@/prisma/generated/enums';

export interface Report {
  kind: MailReportKind;
  /** Which of our letters it is about. */
  mailId: number;
  detail: string;
  reference: string;
}

/**
 * What a mail system reports of one of our letters: that it came back (RFC 3464) or that its reader called it
 * spam (RFC 5965). Null for everything else: answers of people, mere delays, letters that are not ours.
 */
export async function readReport(raw: Buffer): Promise<Report | null> {
  const { attachments, messageId, text = '' } = await simpleParser(raw, { keepDeliveryStatus: true });
  const part = (type: string) => attachments.find(({ contentType }) => contentType === type);
  const mailId = letterIn([part('text/rfc822-headers'), part('message/rfc822'), part('message/rfc822-headers')]);
  const found = mailId && (complaint(part('message/feedback-report')) ?? failure(part('message/delivery-status')));
  if (!found) return null;
  const reference = messageId ?? createHash('sha256').update(raw).digest('hex');
  return { ...found, mailId, detail: found.detail || text.trim().slice(0, 300), reference: reference.slice(0, 500) };
}

/** The returned letter's Message-ID proves that it was ours, and says whose. */
function letterIn(parts: (Attachment | undefined)[]): number | null {
  for (const part of parts) {
    const [, id] = /^message-id:\s*(<[^<>\s]+>)/im.exec(part?.content.toString('latin1') ?? '') ?? [];
    const mailId = id ? mailOf(id) : null;
    if (mailId) return mailId;
  }
  return null;
}

type Finding = Pick<Report, 'kind' | 'detail'>;

function complaint(part: Attachment | undefined): Finding | null {
  if (!part) return null;
  const type = field(part, 'feedback-type').toLowerCase();
  // "not-spam" takes a complaint back; the reader then subscribes again.
  return type && type !== 'not-spam'
    ? { kind: 'COMPLAINT', detail: [type, field(part, 'user-agent')].join(' ') }
    : null;
}

/** An address that does not exist (5.1.x), was closed (5.2.1) or whose domain is gone; else a refusal for this time. */
const GONE = /^5\.(1\.|2\.1$|4\.4$)/;

function failure(part: Attachment | undefined): Finding | null {
  if (!part || field(part, 'action').toLowerCase() !== 'failed') return null;
  const [status = ''] = field(part, 'status').split(/\s/);
  const diagnosis = field(part, 'diagnostic-code');
  const gone =
    GONE.test(status) || /^\S+;\s*55[01][ -](?!5\.7)[\s\S]*(unknown|no such|does not exist)/i.test(diagnosis);
  return { kind: gone ? 'GONE' : 'REFUSED', detail: `${status} ${diagnosis}`.trim().slice(0, 300) };
}

/** A field of a report, folded lines put together; the same name in later groups does not count. */
function field(part: Attachment, name: string): string {
  const unfolded = part.content.toString('utf8').replaceAll(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? '';
}
