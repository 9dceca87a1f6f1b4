import { someAuthor } from '@/lib/articles/queries';
import { pageNumber } from '../../../../page-number';
import { AuthorArticles, authorMetadata } from '../../author';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string; page: string }>;
}

export const generateStaticParams = async () => [{ slug: (await someAuthor())?.slug ?? 'none', page: '2' }];

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  return authorMetadata({ slug, page: pageNumber(page) });
}

export default async function AuthorPage({ params }: Props) {
  const { slug, page } = await params;
  return <AuthorArticles slug={slug} page={pageNumber(page)} />;
}
