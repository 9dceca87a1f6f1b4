import { pageNumber } from '../../../../../page-number';
import { MonthArticles, monthMetadata } from '../../month';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ year: string; month: string; page: string }>;
}

export const generateStaticParams = () => [{ year: '2000', month: '1', page: '2' }];

export async function generateMetadata({ params }: Props) {
  const { page, ...month } = await params;
  return monthMetadata({ ...month, page: pageNumber(page) });
}

export default async function MonthPage({ params }: Props) {
  const { page, ...month } = await params;
  return <MonthArticles {...month} page={pageNumber(page)} />;
}
