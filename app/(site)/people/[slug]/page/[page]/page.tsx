import { somePerson } from '@/lib/accounts/profile/queries';
import { pageNumber } from '../../../../page-number';
import { Person, personMetadata } from '../../person';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string; page: string }>;
}

export const generateStaticParams = async () => [{ slug: (await somePerson())?.slug ?? 'none', page: '2' }];

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  return personMetadata({ slug, page: pageNumber(page) });
}

export default async function PersonPage({ params }: Props) {
  const { slug, page } = await params;
  return <Person slug={slug} page={pageNumber(page)} />;
}
