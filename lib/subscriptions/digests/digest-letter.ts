import { env } from '@/lib/env';
import type { Letter } from '@/lib/mail/letter';
import { t } from '@/lib/site/messages';
import type { Found } from '@/lib/subscriptions/digests/collect-news';
import { centreUrl, endUrl, listHeaders } from '@/lib/subscriptions/links';
import type { Push } from '@/lib/subscriptions/push/schema';

interface Digest {
  to: string;
  subscriberId: number;
  /** At least one. */
  found: Found[];
}

const countOf = (found: Found[]) => found.reduce((sum, { items, more }) => sum + items.length + more, 0);

/** Everything new for one reader in one letter, grouped by what they follow. */
export function digestLetter({ to, subscriberId, found }: Digest): Letter {
  const [first] = found;
  const lists = found.map(({ subscription }) => subscription.id);
  return {
    to,
    subject:
      first && found.length === 1
        ? t('mail.digest.one', { name: first.title })
        : t('mail.digest.many', { count: countOf(found) }),
    paragraphs: [],
    sections: found.map(({ title, path, items, more }) => ({
      ...{ title, items },
      ...(more > 0 ? { more: { url: env.SITE_URL + path, label: t('mail.digest.more', { count: more }) } } : {}),
    })),
    footer: [
      { url: endUrl(lists), label: t(lists.length === 1 ? 'mail.digest.end' : 'mail.digest.endThese') },
      { url: centreUrl(subscriberId), label: t('mail.digest.centre') },
    ],
    headers: listHeaders('news', lists),
  };
}

/** One comment or article in a notification: of what it is all about, also the text. */
export const pushLine = ({ title, text }: { title: string; text: string }, alone: boolean): string =>
  (alone && text ? `${title}: ${text}` : title).slice(0, 200);

/** More titles than that do not fit a notification. */
const MOST_LINES = 5;

/** The same in the few words that fit a notification; a tap leads to the one thing, or to where all of it is. */
export function digestPush(found: Found[]): Push {
  const [first] = found;
  const items = found.flatMap((news) => news.items);
  const [item] = items;
  const count = countOf(found);
  const alone = count === 1 && item;
  return {
    title: found.length === 1 ? (first?.title ?? '') : t('mail.digest.many', { count }),
    lines: items.slice(0, MOST_LINES).map((one) => ({ key: one.key, text: pushLine(one, Boolean(alone)) })),
    path: alone ? item.url.slice(env.SITE_URL.length) : (first?.path ?? '/'),
  };
}
