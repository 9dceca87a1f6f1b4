import { pageNumber } from '../../../page-number';
import { WholeBoard, wholeBoardMetadata } from '../../whole-board';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => [{ page: '2' }];

interface Props {
  params: Promise<{ page: string }>;
}

export const generateMetadata = async ({ params }: Props) => wholeBoardMetadata(pageNumber((await params).page));

export default async function OlderAdvertsPage({ params }: Props) {
  return <WholeBoard page={pageNumber((await params).page)} />;
}
