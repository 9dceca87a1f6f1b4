import { Pager } from '@/app/_ui/pager';
import { t } from '@/lib/site/messages';

interface Props {
  page: number;
  /** Whether another page follows. */
  goesOn: boolean;
  /** The address of the first page; the others are below it. */
  base: string;
}

/** The way through a list that is newest first. */
export function Paging({ page, goesOn, base }: Props) {
  if (page === 1 && !goesOn) return null;
  const href = (to: number) => (to === 1 ? base : `${base === '/' ? '' : base}/page/${to}`);
  return (
    <Pager
      label={t('articles.pages')}
      current={t('articles.pageNumber', { page })}
      {...(page > 1 ? { previous: { href: href(page - 1), label: t('articles.newer') } } : {})}
      {...(goesOn ? { next: { href: href(page + 1), label: t('articles.older') } } : {})}
    />
  );
}
