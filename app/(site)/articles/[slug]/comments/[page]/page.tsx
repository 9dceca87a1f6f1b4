import type { Metadata } from 'next';
import { newestSlugs } from '@/lib/articles/queries';
import { pageNumber } from '../../../../page-number';
import { CommentsPage, commentsMetadata } from '../comments-page';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string; page: string }>;
}

export async function generateStaticParams() {
  const [newest] = await newestSlugs();
  return [{ slug: newest?.slug ?? 'none', page: '2' }];
}

const place = async ({ params }: Props) => {
  const { slug, page } = await params;
  return { slug, page: pageNumber(page), newest: false };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => commentsMetadata(await place(props));

export default async function OlderFirstPage(props: Props) {
  return <CommentsPage {...(await place(props))} />;
}
