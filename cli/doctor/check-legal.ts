import type { SettingName } from '@/lib/site/settings/schema';
import type { Settings, Warning } from './checks';
import { query } from './query';

/** Imprint, privacy, contact and accessibility are filled in, and not with the demo content. */
export async function checkLegal({ DATABASE_URL = '', SITE_URL }: Settings): Promise<string | Warning | null> {
  const { readSettings } = await import('@/lib/site/settings/schema');
  const { missingLegalFields, fictionalAddresses } = await import('@/lib/site/settings/legal-fields');
  const { isLoopback } = await import('@/lib/site/is-loopback');
  const [row] = await query(DATABASE_URL, 'SELECT "values" FROM "SettingsVersion" ORDER BY id DESC LIMIT 1');
  const settings = readSettings(row?.values);
  const local = isLoopback(SITE_URL);
  const missing = missingLegalFields(settings);
  const fictional = local ? [] : fictionalAddresses(settings);
  if (missing.length + fictional.length === 0) return null;
  const problem = [
    ...(missing.length > 0 ? [`${await named(missing)} ${missing.length > 1 ? 'are' : 'is'} empty.`] : []),
    ...(fictional.length > 0 ? [`${await named(fictional)}: nobody can be reached there.`] : []),
    `Fill in at ${SITE_URL}/desk/settings as an admin.`,
  ].join(' ');
  return local ? { warning: `before others read this site: ${problem}` } : `the site is not finished: ${problem}`;
}

/** The fields as the desk calls them. */
async function named(names: SettingName[]): Promise<string> {
  const { t } = await import('@/lib/site/messages');
  return names.map((name) => t(`settings.fields.${name}`)).join(', ');
}
