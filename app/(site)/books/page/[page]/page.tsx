import { pageNumber } from '../../../page-number';
import { Shelf, shelfMetadata } from '../../shelf';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ page: '2' }];

interface Props {
  params: Promise<{ page: string }>;
}

export const generateMetadata = async ({ params }: Props) => shelfMetadata(pageNumber((await params).page));

export default async function OlderBooksPage({ params }: Props) {
  return <Shelf page={pageNumber((await params).page)} />;
}
