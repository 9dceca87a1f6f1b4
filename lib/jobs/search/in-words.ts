import { allTopics } from '@/lib/articles/queries';
import { employerNamed } from '@/lib/jobs/employers/queries';
import { findPlace } from '@/lib/jobs/places/gazetteer';
import { money } from '@/lib/jobs/salary';
import { USUAL_RADIUS } from '@/lib/jobs/search/conditions';
import type { BoardSearch } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';

/** What a search asks, part by part, as people read it, and the search without each part. */
export async function partsInWords(asked: BoardSearch): Promise<{ text: string; without: BoardSearch }[]> {
  const { q, place, remote, type, level, salary, topic, employer } = asked;
  const topicName = topic && (await allTopics()).find(({ slug }) => slug === topic)?.name;
  const employerName = employer && (await employerNamed(employer))?.name;
  const first: BoardSearch = { ...asked, page: 1 };
  const parts = [
    q && { text: t('jobs.search.quoted', { text: q }), without: { ...first, q: '' } },
    place && { text: around(asked), without: { ...first, place: '', radius: undefined } },
    remote && {
      text: remote === 'REMOTE' ? t('jobs.workplaces.REMOTE') : t('jobs.search.atLeastHybrid'),
      without: { ...first, remote: undefined },
    },
    type && { text: t(`jobs.${type}`), without: { ...first, type: undefined } },
    level && { text: t(`jobs.levels.${level}`), without: { ...first, level: undefined } },
    salary && {
      text: t('jobs.search.salaryFrom', { amount: money(salary) }),
      without: { ...first, salary: undefined },
    },
    topic && { text: topicName || topic, without: { ...first, topic: undefined } },
    employer && { text: employerName || employer, without: { ...first, employer: undefined } },
  ];
  return parts.filter((part) => typeof part === 'object');
}

function around({ place, radius = USUAL_RADIUS }: BoardSearch): string {
  return radius > 0 && findPlace(place) ? t('jobs.search.around', { place, km: radius }) : place;
}

/** The whole search as one name; that of the board where nothing is asked. */
export async function searchInWords(asked: BoardSearch): Promise<string> {
  const parts = await partsInWords(asked);
  return parts.length > 0
    ? t('jobs.search.titleFor', { search: parts.map(({ text }) => text).join(', ') })
    : t('jobs.title');
}
