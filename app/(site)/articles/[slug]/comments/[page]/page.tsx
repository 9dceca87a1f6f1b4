import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { newestSlugs, publishedArticle } from '@/lib/articles/queries';
import { pageNumber } from '../../../../page-number';
import { Discussion } from '../../discussion';

export const ensureStatic = 'navigation';

export async function generateStaticParams() {
  const [newest] = await newestSlugs();
  return [{ slug: newest?.slug ?? 'none', page: '2' }];
}

export default async function CommentsPage({ params }: { params: Promise<{ slug: string; page: string }> }) {
  const { slug, page } = await params;
  const article = await publishedArticle(slug);
  if (!article) notFound();
  return (
    <>
      <PageTitle title={article.title} intro={article.teaser} />
      <Discussion article={article} page={pageNumber(page)} />
    </>
  );
}
