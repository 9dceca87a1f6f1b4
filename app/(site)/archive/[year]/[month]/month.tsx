import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { t } from '@/lib/site/messages';
import { ArticleList } from '../../../article-list';
import { monthName } from '../../month-name';

interface Props {
  year: string;
  month: string;
  page: number;
}

const title = ({ year, month }: Props) => monthName(Number(year), Number(month));

export const monthMetadata = (props: Props): Metadata =>
  isMonth(props)
    ? {
        title: title(props),
        alternates: {
          canonical: `/archive/${props.year}/${props.month}${props.page === 1 ? '' : `/page/${props.page}`}`,
        },
      }
    : {};

/** One page of what was published in a month. */
export function MonthArticles(props: Props) {
  if (!isMonth(props)) notFound();
  const month = { year: Number(props.year), month: Number(props.month) };
  return (
    <ArticleList
      title={title(props)}
      intro={t('articles.archive')}
      filter={{ month }}
      page={props.page}
      base={`/archive/${props.year}/${props.month}`}
    />
  );
}

const isMonth = ({ year, month }: Props) => /^[1-9]\d{3}$/.test(year) && /^([1-9]|1[0-2])$/.test(month);
