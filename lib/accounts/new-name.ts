import { randomInt } from 'node:crypto';
import { t } from '@/lib/site/messages';

/** What a new person is called until they choose a name: nothing that gives their address away. */
export const newName = () => t('signIn.newName', { number: String(randomInt(10_000, 100_000)) });
