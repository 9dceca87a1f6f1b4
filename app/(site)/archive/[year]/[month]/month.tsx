import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { t } from '@/lib/site/messages';
import { ArticleList } from '../../../article-list';
import { pageMetadata } from '../../../page-metadata';
import { WayThere } from '../../../way-there';
import { monthName } from '../../month-name';

interface Props {
  year: string;
  month: string;
  page: number;
}

const title = ({ year, month }: Props) => monthName(Number(year), Number(month));

export function monthMetadata(props: Props): Promise<Metadata> | Metadata {
  if (!isMonth(props)) return {};
  const { year, month, page } = props;
  const name = title(props);
  return pageMetadata({
    path: `/archive/${year}/${month}${page === 1 ? '' : `/page/${page}`}`,
    title: page === 1 ? name : `${name} (${page})`,
    description: `${t('articles.archive')}: ${name}`,
  });
}

/** One page of what was published in a month. */
export function MonthArticles(props: Props) {
  if (!isMonth(props)) notFound();
  const month = { year: Number(props.year), month: Number(props.month) };
  const base = `/archive/${props.year}/${props.month}`;
  return (
    <>
      <WayThere
        steps={[
          { name: t('articles.archive'), path: '/archive' },
          { name: props.year, path: `/archive/${props.year}` },
        ]}
        here={{ name: title(props), path: base }}
      />
      <ArticleList title={title(props)} filter={{ month }} page={props.page} base={base} />
    </>
  );
}

const isMonth = ({ year, month }: Props) => /^[1-9]\d{3}$/.test(year) && /^([1-9]|1[0-2])$/.test(month);
