import { Pager } from '@/app/_ui/pager';
import { t } from '@/lib/site/messages';

interface Props {
  page: number;
  pages: number;
  /** The address of the first page; the others are below it. */
  base: string;
}

/** The way through a list that is newest first. */
export function Paging({ page, pages, base }: Props) {
  if (pages === 1) return null;
  const href = (to: number) => (to === 1 ? base : `${base === '/' ? '' : base}/page/${to}`);
  return (
    <Pager
      label={t('articles.pages')}
      current={t('articles.page', { page, pages })}
      {...(page > 1 ? { previous: { href: href(page - 1), label: t('articles.newer') } } : {})}
      {...(page < pages ? { next: { href: href(page + 1), label: t('articles.older') } } : {})}
    />
  );
}
