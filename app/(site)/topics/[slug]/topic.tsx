import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/app/_ui/structured-data';
import { topicBySlug } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs';
import { graph } from '@/lib/structured-data/graph';
import { ArticleList } from '../../article-list';
import { pageMetadata } from '../../page-metadata';

interface Props {
  slug: string;
  page: number;
}

export async function topicMetadata({ slug, page }: Props): Promise<Metadata> {
  const topic = await topicBySlug(slug);
  if (!topic) return {};
  return pageMetadata({
    path: page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}`,
    title: page === 1 ? topic.name : `${topic.name} (${page})`,
    description: topic.description,
    feeds: [{ path: `/topics/${slug}`, title: topic.name }],
    picture: `/topics/${slug}/share.png`,
  });
}

/** One page of a topic. */
export async function TopicArticles({ slug, page }: Props) {
  const topic = await topicBySlug(slug);
  if (!topic) notFound();
  const way = breadcrumbs(
    { name: t('site.home'), path: '/' },
    { name: t('articles.topics'), path: '/topics' },
    { name: topic.name, path: `/topics/${slug}` },
  );
  return (
    <>
      <StructuredData data={graph(way)} />
      <ArticleList
        title={topic.name}
        intro={topic.description}
        filter={{ topic: slug }}
        page={page}
        base={`/topics/${slug}`}
        follow={`/subscriptions/new?kind=TOPIC&id=${topic.id}`}
      />
    </>
  );
}
