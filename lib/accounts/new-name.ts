import { randomInt } from 'node:crypto';
import { nameKey } from '@/lib/accounts/display-name';
import { t } from '@/lib/site/messages';

/** What a new person is called until they choose a name: nothing that gives their address away. */
export function newName(digits: number) {
  const name = t('signIn.newName', { number: String(randomInt(10 ** (digits - 1), 10 ** digits)) });
  return { name, nameKey: nameKey(name) };
}
