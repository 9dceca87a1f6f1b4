import { db } from '@/lib/db';
import { sendMail } from '@/lib/mail/send-mail';

/** Sends everything that waits, as the tasks would; what throws would be tried again later. */
export async function sendOutbox(): Promise<unknown[]> {
  const waiting = await db.mail.findMany({ where: { status: 'QUEUED' }, orderBy: { id: 'asc' }, select: { id: true } });
  const errors: unknown[] = [];
  for (const { id } of waiting) await sendMail({ id }).catch((error: unknown) => errors.push(error));
  return errors;
}
