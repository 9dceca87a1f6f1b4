import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';
import { settings } from '@/lib/site/settings/queries';

/** What public/sw.js shows while the network is away. */
export async function GET() {
  const { siteName } = await settings();
  const page = plainPage({ siteName, title: t('site.offlineTitle'), text: t('site.offline') });
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
