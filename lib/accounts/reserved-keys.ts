import { nameKey } from '@/lib/accounts/display-name';
import { db, type Transaction } from '@/lib/db';
import { t } from '@/lib/site/messages';
import { siteName } from '@/lib/site/settings/site-name';

const MOST_AUTHORS = 1_000;
const OFFICES = ['Redaktion', 'Moderation', 'Moderator', 'Administrator', 'Admin'];

/** The authors', the site's and its offices' names as nameKey sees them: readers shall not take a stranger for them. */
export async function reservedKeys(tx: Transaction = db): Promise<ReadonlySet<string>> {
  const authors = await tx.author.findMany({ take: MOST_AUTHORS, select: { name: true } });
  const names = [...OFFICES, t('account.erasedName'), await siteName(tx), ...authors.map(({ name }) => name)];
  return new Set(names.map(nameKey));
}
