import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { StoryCard } from '@/app/_ui/story-card';
import { allTopics, latestArticles, topicBySlug } from '@/lib/articles/queries';
import { story } from '../../cards';

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  const topics = await allTopics();
  return topics.length > 0 ? topics.map(({ slug }) => ({ slug })) : [{ slug: 'none' }];
}

export default async function TopicPage({ params }: { params: Promise<{ slug: string }> }) {
  const topic = await topicBySlug((await params).slug);
  if (!topic) notFound();
  const { articles } = await latestArticles({ page: 1, topic: topic.slug });
  return (
    <>
      <PageTitle title={topic.name} intro={topic.description} />
      <div className="story-grid">
        {articles.map((article) => (
          <StoryCard key={article.id} size="regular" {...story(article, '(min-width: 60rem) 30vw, 100vw')} />
        ))}
      </div>
    </>
  );
}
