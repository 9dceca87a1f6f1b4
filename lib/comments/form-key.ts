import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/db';

/**
 * Under which key a form's text is stored: the same form with the same text is one comment, however often
 * it arrives; with another text, as from a restored page, it is another one and must not be lost.
 */
export const sentKey = (formKey: string, text: string) =>
  `${formKey}:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;

/**
 * Until the transaction ends, sending a form and keeping its draft wait for each other, and a sanction of its
 * person waits for both.
 */
export async function holdForm(tx: Transaction, formKey: string, person: { id: string }): Promise<void> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${formKey}, 0)) FROM "User" WHERE id = ${person.id} FOR SHARE`;
}
