import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { topicBySlug } from '@/lib/articles/queries';
import { ArticleList } from '../../article-list';

interface Props {
  slug: string;
  page: number;
}

export async function topicMetadata({ slug, page }: Props): Promise<Metadata> {
  const topic = await topicBySlug(slug);
  if (!topic) return {};
  return {
    title: page === 1 ? topic.name : `${topic.name} (${page})`,
    description: topic.description,
    alternates: { canonical: page === 1 ? `/topics/${slug}` : `/topics/${slug}/page/${page}` },
  };
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
    />
  );
}
