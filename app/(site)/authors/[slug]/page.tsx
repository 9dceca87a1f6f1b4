import { someAuthor } from '@/lib/articles/queries';
import { AuthorArticles, authorMetadata } from './author';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = async () => [(await someAuthor()) ?? { slug: 'none' }];

export const generateMetadata = async ({ params }: Props) => authorMetadata({ slug: (await params).slug, page: 1 });

export default async function AuthorPage({ params }: Props) {
  return <AuthorArticles slug={(await params).slug} page={1} />;
}
