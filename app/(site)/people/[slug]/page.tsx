import { somePerson } from '@/lib/accounts/profile/queries';
import { Person, personMetadata } from './person';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = async () => [(await somePerson()) ?? { slug: 'none' }];

export const generateMetadata = async ({ params }: Props) => personMetadata({ slug: (await params).slug, page: 1 });

export default async function PersonPage({ params }: Props) {
  return <Person slug={(await params).slug} page={1} />;
}
