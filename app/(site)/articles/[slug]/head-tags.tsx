import { openGraphLocale } from '@/app/(site)/page-metadata';
import { formats } from '@/lib/feeds/feed';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { absolute } from '@/lib/structured-data/graph';
import type { ShownArticle } from './article';

/**
 * An article's head for feed readers and those who pass it on; React moves it there. As frozen markup and not as
 * metadata, which Next writes twice: so much of it would be a tenth of the page.
 */
export async function HeadTags({ article }: { article: ShownArticle }) {
  const { siteName } = await settings();
  const { title, teaser, topics, publishedAt, updatedAt } = article;
  const path = `/articles/${article.slug}`;
  const discussion = t('feeds.comments', { title });
  const properties = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', teaser],
    ['og:url', absolute(path)],
    ['og:site_name', siteName],
    ['og:locale', openGraphLocale],
    ['og:image', absolute(`${path}/share.png`)],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
    ['article:published_time', (publishedAt ?? updatedAt).toISOString()],
    ['article:modified_time', updatedAt.toISOString()],
    ...article.authors.map(({ slug }) => ['article:author', absolute(`/authors/${slug}`)]),
    ...topics.slice(0, 1).map(({ name }) => ['article:section', name]),
  ];
  return (
    <>
      {/* What reads feeds reads RSS; each line more is carried by every article. */}
      <link rel="alternate" type="application/rss+xml" href={`${path}/comments/${formats.rss}`} title={discussion} />
      <link rel="alternate" type="application/rss+xml" href={`/${formats.rss}`} title={siteName} />
      {properties.map(([property, content]) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      {/* The rest of its card are the properties above. */}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
