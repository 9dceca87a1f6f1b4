import { t } from '@/lib/site/messages';
import { Front } from '../../front';
import { pageMetadata } from '../../page-metadata';
import { pageNumber } from '../../page-number';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ page: '2' }];

interface Props {
  params: Promise<{ page: string }>;
}

export async function generateMetadata({ params }: Props) {
  const page = pageNumber((await params).page);
  return pageMetadata({ path: `/page/${page}`, title: t('articles.newsPage', { page }) });
}

export default async function OlderNewsPage({ params }: Props) {
  return <Front page={pageNumber((await params).page)} />;
}
