import type { articleList } from '@/lib/articles/queries';
import { shownTitle } from '@/lib/jobs/gender-mark';
import type { latestAdverts } from '@/lib/jobs/queries';
import { salaryText } from '@/lib/jobs/salary';
import { pictureSources } from '@/lib/media/picture-markup';
import { dated, format, t } from '@/lib/site/messages';

type Card = Awaited<ReturnType<typeof articleList>>['articles'][number];

/** A stored picture as an <img> wants it. */
export const picture = (hero: Card['hero'], sizes: string, eager = false) =>
  hero && {
    ...pictureSources(hero),
    sizes,
    focus: { x: hero.focusX, y: hero.focusY },
    width: hero.width,
    height: hero.height,
    alt: hero.alt,
    eager,
  };

export const names = (people: { name: string }[]) => format.list(people.map(({ name }) => name));

/** An article as the story components show it. */
export const story = (article: Card, sizes: string, eager = false) => ({
  href: `/articles/${article.slug}`,
  kicker: article.kicker ?? '',
  title: article.title,
  teaser: article.teaser,
  byline: article.authors.length > 0 ? `${t('articles.by')} ${names(article.authors)}` : '',
  date: dated(article.publishedAt ?? new Date(0)),
  picture: picture(article.hero, sizes, eager),
});

/** An advert as the list component shows it. */
export const advert = (found: Awaited<ReturnType<typeof latestAdverts>>[number]) => ({
  href: `/jobs/${found.slug}`,
  title: shownTitle(found.title),
  company: found.company,
  place: found.place,
  typeLabel: t(`jobs.${found.employmentType}`),
  ...(found.workplace === 'ONSITE' ? {} : { remoteLabel: t(`jobs.workplaces.${found.workplace}`) }),
  salary: salaryText(found),
  date: dated(found.publishedAt ?? new Date(0)),
});
