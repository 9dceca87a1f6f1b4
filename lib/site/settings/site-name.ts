import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { readSettings } from '@/lib/site/settings/schema';

/** The site's name, for letters: read anew, for tasks have no cache. */
export async function siteName(tx: Transaction): Promise<string> {
  const row = await tx.settingsVersion.findFirst({ orderBy: { id: 'desc' }, select: { values: true } });
  return readSettings(row?.values).siteName || env.SITE_NAME;
}
