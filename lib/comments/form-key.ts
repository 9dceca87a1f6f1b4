import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/db';

/**
 * Under which key a form's text is stored: the same form with the same text is one comment, however often
 * it arrives; with another text, as from a restored page, it is another one and must not be lost.
 */
export const sentKey = (formKey: string, text: string) =>
  `${formKey}:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;

interface Form {
  formKey: string;
  actor: { id: string };
}

/**
 * Until the transaction ends, sending a form and keeping its draft wait for each other, and a sanction of its
 * person waits for both. Several forms are held in one order everywhere, so that nobody waits in a circle.
 */
export async function holdForms(tx: Transaction, forms: Form[]): Promise<void> {
  const sorted = forms.toSorted((a, b) => (a.formKey < b.formKey ? -1 : 1));
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(key, 0))
    FROM unnest(${sorted.map(({ formKey }) => formKey)}::text[]) AS key`;
  await tx.$executeRaw`
    SELECT FROM "User" WHERE id = ANY(${forms.map(({ actor }) => actor.id)}::text[]) ORDER BY id FOR SHARE`;
}
