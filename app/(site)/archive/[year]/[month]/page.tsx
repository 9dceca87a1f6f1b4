import { archiveMonths } from '@/lib/articles/archive/queries';
import { MonthArticles, monthMetadata } from './month';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ year: string; month: string }>;
}

export async function generateStaticParams() {
  const [latest] = await archiveMonths();
  return [{ year: String(latest?.year ?? 2000), month: String(latest?.month ?? 1) }];
}

export const generateMetadata = async ({ params }: Props) => monthMetadata({ ...(await params), page: 1 });

export default async function MonthPage({ params }: Props) {
  return <MonthArticles {...(await params)} page={1} />;
}
