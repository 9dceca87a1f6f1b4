import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { differences } from '@/lib/site/settings/differences';
import { readSettings, type Settings } from '@/lib/site/settings/schema';

const CHANGES_A_PAGE = 20;

/** The settings in force, named and described even before anyone has set them. Cached. */
export async function settings(): Promise<Settings> {
  'use cache';
  keepUntilExpired(tags.settings);
  const { values } = await newestSettings();
  return {
    ...values,
    siteName: values.siteName || env.SITE_NAME,
    tagline: values.tagline || t('site.tagline'),
    supportLabel: values.supportLabel || t('site.support'),
  };
}

/** What was set last, and its version: 0 while nothing is. */
export async function newestSettings(): Promise<{ version: number; values: Settings }> {
  const row = await db.settingsVersion.findFirst({ orderBy: { id: 'desc' }, select: { id: true, values: true } });
  return { version: row?.id ?? 0, values: readSettings(row?.values) };
}

/** Who changed what and when, newest first; `before` names the version where the last page ended. */
export async function settingsHistory(before?: number) {
  const rows = await db.settingsVersion.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    // One more than is shown: each is compared with the one before it.
    take: CHANGES_A_PAGE + 1,
    select: { id: true, values: true, createdAt: true, changedBy: { select: { name: true } } },
  });
  const changes = rows.slice(0, CHANGES_A_PAGE).map(({ values, changedBy, ...row }, index) => ({
    ...row,
    changedBy: changedBy?.name ?? null,
    differences: differences(readSettings(rows[index + 1]?.values), readSettings(values)),
  }));
  return { changes, older: rows.length > CHANGES_A_PAGE ? (changes.at(-1)?.id ?? null) : null };
}
