import { HOURS_OF_A_STAMP } from '@/lib/comments/limits';
import { readToken, signToken } from '@/lib/signed-link';

/** Says when a form was shown; good for this form alone. */
export const stampForm = (formKey: string, now = Date.now()): string => signToken('form', `${formKey}.${now}`);

/** When the form with this key was shown, in ms; null when we have not said so, or too long ago. */
export function stampedAt(formKey: string, stamp: string): number | null {
  const [key, shown] = readToken('form', stamp)?.split('.') ?? [];
  const counts = key === formKey && Date.now() - Number(shown) < HOURS_OF_A_STAMP * 3_600_000;
  return counts ? Number(shown) : null;
}
