import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { topicBySlug } from '@/lib/articles/queries';
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
  return (
    <ArticleList
      title={topic.name}
      intro={topic.description}
      filter={{ topic: slug }}
      page={page}
      base={`/topics/${slug}`}
      follow={`/subscriptions/new?kind=TOPIC&id=${topic.id}`}
    />
  );
}
