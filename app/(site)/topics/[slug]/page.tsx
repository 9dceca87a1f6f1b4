import { allTopics } from '@/lib/articles/queries';
import { TopicArticles, topicMetadata } from './topic';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const topics = await allTopics();
  return topics.length > 0 ? topics.map(({ slug }) => ({ slug })) : [{ slug: 'none' }];
}

export const generateMetadata = async ({ params }: Props) => topicMetadata({ slug: (await params).slug, page: 1 });

export default async function TopicPage({ params }: Props) {
  return <TopicArticles slug={(await params).slug} page={1} />;
}
