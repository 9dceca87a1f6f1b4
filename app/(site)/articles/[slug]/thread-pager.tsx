import { Pager } from '@/app/_ui/pager';
import { t } from '@/lib/site/messages';

export interface Place {
  slug: string;
  page: number;
  newest: boolean;
}

/** The address of a page of the discussion; the first one is part of the article's own page. */
export function threadHref({ slug, page, newest }: Place): string {
  const base = `/articles/${slug}`;
  if (newest) return `${base}/comments/newest${page > 1 ? `/${page}` : ''}`;
  return page > 1 ? `${base}/comments/${page}` : `${base}#comments`;
}

/** Says which order this is and leads to the other one. */
export function ThreadOrder({ slug, newest }: Omit<Place, 'page'>) {
  return (
    <p className="thread-order">
      {t('comments.order', { order: t(newest ? 'comments.newest' : 'comments.oldest') })}
      <a href={threadHref({ slug, page: 1, newest: !newest })}>
        {t(newest ? 'comments.toOldest' : 'comments.toNewest')}
      </a>
    </p>
  );
}

export function ThreadPager({ pages, ...place }: Place & { pages: number }) {
  if (pages === 1) return null;
  const { page, newest } = place;
  const href = (to: number) => threadHref({ ...place, page: to });
  const [back, onward] = newest ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  return (
    <Pager
      label={t('articles.pages')}
      current={t('articles.page', { page, pages })}
      {...(page > 1 ? { previous: { href: href(page - 1), label: t(`articles.${back}`) } } : {})}
      {...(page < pages ? { next: { href: href(page + 1), label: t(`articles.${onward}`) } } : {})}
    />
  );
}
