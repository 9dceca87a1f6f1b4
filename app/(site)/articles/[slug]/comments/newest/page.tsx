import type { Metadata } from 'next';
import { newestSlugs } from '@/lib/articles/queries';
import { CommentsPage, commentsMetadata } from '../comments-page';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const [newest] = await newestSlugs();
  return [{ slug: newest?.slug ?? 'none' }];
}

const place = async ({ params }: Props) => ({ slug: (await params).slug, page: 1, newest: true });

export const generateMetadata = async (props: Props): Promise<Metadata> => commentsMetadata(await place(props));

export default async function NewestPage(props: Props) {
  return <CommentsPage {...(await place(props))} />;
}
