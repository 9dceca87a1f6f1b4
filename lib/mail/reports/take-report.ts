import { db, type Transaction } from '@/lib/db';
import { readReport } from '@/lib/mail/reports/read-report';
import { suppress } from '@/lib/subscriptions/suppress';
import type { MailReportKind } from '@/prisma/generated/enums';

/** A mailbox that is full for weeks is read by nobody. */
const MOST_REFUSALS = 3;
const REFUSALS_DAYS = 30;
const DAY = 86_400_000;

/**
 * Takes a message of a mail system, as it came in. What it says is held against the letter's own address,
 * never against one that is written in the report.
 * @returns whether it was a report on one of our letters; read twice it counts once
 */
export async function takeReport(raw: Buffer): Promise<boolean> {
  const report = await readReport(raw);
  const mail = report && (await db.mail.findUnique({ where: { id: report.mailId }, select: { to: true } }));
  if (!mail) return false;
  const { kind, detail, reference } = report;
  await db.$transaction((tx) => recordReport(tx, { kind, detail, reference, email: mail.to }));
  return true;
}

/** Keeps one report on an address, and stops what is optional where it is enough. */
export async function recordReport(
  tx: Transaction,
  report: { kind: MailReportKind; email: string; detail: string; reference: string },
): Promise<void> {
  const { count } = await tx.mailReport.createMany({ data: report, skipDuplicates: true });
  if (count === 0) return;
  const { kind, email, detail } = report;
  if (kind === 'COMPLAINT') return suppress(tx, { email, as: 'COMPLAINT', why: detail });
  if (kind === 'GONE' || (await refusals(tx, email)) >= MOST_REFUSALS) {
    return suppress(tx, { email, as: 'BOUNCE', why: detail });
  }
}

const refusals = (tx: Transaction, email: string) =>
  tx.mailReport.count({
    where: { email, kind: 'REFUSED', receivedAt: { gt: new Date(Date.now() - REFUSALS_DAYS * DAY) } },
  });
