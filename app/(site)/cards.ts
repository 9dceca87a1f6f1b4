import type { latestArticles } from '@/lib/articles/queries';
import { dated, format, t } from '@/lib/site/messages';

type Card = Awaited<ReturnType<typeof latestArticles>>['articles'][number];
const WIDTHS = [480, 960, 1440];

/** A stored picture as an <img> wants it. */
export const picture = (hero: Card['hero'], sizes: string, eager = false) =>
  hero && {
    src: `/media/${hero.path}/960.webp`,
    srcSet: WIDTHS.map((width) => `/media/${hero.path}/${width}.webp ${width}w`).join(', '),
    sizes,
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
