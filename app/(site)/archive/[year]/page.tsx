import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { archiveMonths } from '@/lib/articles/archive/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../../page-metadata';
import { WayThere } from '../../way-there';
import { Months } from '../months';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ year: string }>;
}

export async function generateStaticParams() {
  const [latest] = await archiveMonths();
  return [{ year: String(latest?.year ?? 2000) }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return pageMetadata({ path: `/archive/${year}`, title: year, description: `${t('articles.archive')}: ${year}` });
}

export default async function YearPage({ params }: Props) {
  const { year } = await params;
  const months = (await archiveMonths()).filter((month) => String(month.year) === year);
  if (months.length === 0) notFound();
  return (
    <>
      <WayThere
        steps={[{ name: t('articles.archive'), path: '/archive' }]}
        here={{ name: year, path: `/archive/${year}` }}
      />
      <PageTitle title={year} />
      <div className="archive">
        <Months year={Number(year)} months={months} />
      </div>
    </>
  );
}
