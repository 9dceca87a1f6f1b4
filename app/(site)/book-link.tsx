import { t } from '@/lib/site/messages';

/** The way to a shop or publisher; marked as advertising where it earns money (§ 6 DDG). */
export function BookLink({ book }: { book: { linkUrl: string; affiliate: boolean } }) {
  return (
    <p>
      <a href={book.linkUrl} rel={`${book.affiliate ? 'sponsored ' : ''}nofollow noopener`}>
        {t('books.look')}
      </a>
      {book.affiliate && <span className="mark">{t('books.advertising')}</span>}
    </p>
  );
}
