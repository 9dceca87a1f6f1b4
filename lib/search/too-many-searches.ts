import { clientAddress } from '@/lib/accounts/client-address';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';

const SEARCHES = /^\/(search$|jobs\/search(?:$|\/[a-z]+\.(?:xml|json)$))/;

/**
 * Counts a search, of whatever kind. Null: it may go on; otherwise the answer (429) to whoever asks more quickly than
 * a person can read. Asked before a page begins, whose status could not be changed any more.
 */
export async function tooManySearches(url: URL, headers: Headers): Promise<Response | null> {
  const address = clientAddress(headers);
  if (!address || !url.search || !SEARCHES.test(url.pathname)) return null;
  try {
    await countAgainst('search', address);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const minutes = Number(error.values.minutes);
    return new Response(page(url, minutes), {
      status: error.status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': String(minutes * 60),
      },
    });
  }
}

const page = ({ pathname, search }: URL, minutes: number) =>
  plainPage({
    siteName: env.SITE_NAME,
    title: t('search.tooManyTitle'),
    text: t('errors.tooMany', { minutes, hours: 0 }),
    link: { href: pathname + search, text: t('site.retry') },
  });
