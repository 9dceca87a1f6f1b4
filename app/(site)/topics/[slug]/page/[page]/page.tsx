import { allTopics } from '@/lib/articles/queries';
import { pageNumber } from '../../../../page-number';
import { TopicArticles, topicMetadata } from '../../topic';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string; page: string }>;
}

export async function generateStaticParams() {
  const [topic] = await allTopics();
  return [{ slug: topic?.slug ?? 'none', page: '2' }];
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  return topicMetadata({ slug, page: pageNumber(page) });
}

export default async function TopicPage({ params }: Props) {
  const { slug, page } = await params;
  return <TopicArticles slug={slug} page={pageNumber(page)} />;
}
