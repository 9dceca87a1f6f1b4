import { Front } from '../../front';
import { pageNumber } from '../../page-number';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ page: '2' }];

export default async function HomePage({ params }: { params: Promise<{ page: string }> }) {
  return <Front page={pageNumber((await params).page)} />;
}
