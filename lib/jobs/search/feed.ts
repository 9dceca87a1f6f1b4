import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Feed } from '@/lib/feeds/feed';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { salaryText } from '@/lib/jobs/salary';
import { searchInWords } from '@/lib/jobs/search/in-words';
import { newestFound } from '@/lib/jobs/search/queries';
import { type BoardSearch, boardQuery, everything } from '@/lib/jobs/search/schema';
import { locale, t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';

const NEWEST = 30;

/** The newest adverts of the whole board. Cached. */
export async function boardFeed(): Promise<Feed> {
  'use cache';
  keepUntilExpired(tags.adverts);
  return searchFeed(everything);
}

/** The newest adverts that a search finds. */
export async function searchFeed(asked: BoardSearch): Promise<Feed> {
  const [{ siteName }, title, found] = await Promise.all([
    settings(),
    searchInWords(asked),
    newestFound(asked, { take: NEWEST }),
  ]);
  const texts = await db.advert.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: { id: true, bodyHtml: true, topics: { select: { name: true } } },
  });
  const query = boardQuery(asked);
  return {
    title: `${title} – ${siteName}`,
    description: t('jobs.teaser'),
    path: query ? '/jobs/search' : '/jobs',
    query,
    language: locale,
    hub: '',
    entries: found.map((advert) => {
      const text = texts.find(({ id }) => id === advert.id);
      return {
        url: `${env.SITE_URL}/jobs/${advert.slug}`,
        title: shownTitle(advert.title),
        published: advert.publishedAt ?? new Date(0),
        changed: advert.publishedAt ?? new Date(0),
        authors: [advert.company],
        topics: text?.topics.map(({ name }) => name) ?? [],
        summary: [advert.company, advert.place, t(`jobs.${advert.employmentType}`), salaryText(advert)]
          .filter(Boolean)
          .join(' · '),
        html: text?.bodyHtml ?? '',
      };
    }),
  };
}
