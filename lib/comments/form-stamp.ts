import { readToken, signToken } from '@/lib/signed-link';

/** Says when a form was shown; good for this form alone. */
export const stampForm = (formKey: string, now = Date.now()): string => signToken('form', `${formKey}.${now}`);

/** When the form with this key was shown, in ms; null when we have not said so. */
export function stampedAt(formKey: string, stamp: string): number | null {
  const [key, shown] = readToken('form', stamp)?.split('.') ?? [];
  return key === formKey && shown ? Number(shown) : null;
}
