import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskBooks } from '@/lib/books/desk/queries';
import { t } from '@/lib/site/messages';
import { BookForm } from './form';

/** All books, the newest first, and the form for another. */
export default async function DeskBooksPage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  return (
    <>
      <PageTitle title={t('books.title')} />
      <ul className="desk-list">
        {(await deskBooks()).map(({ id, title, author, year, affiliate }) => (
          <li key={id}>
            <a href={`/desk/books/${id}`}>{title}</a>{' '}
            <span className="meta">
              {author}, {year}
            </span>
            {affiliate && <span className="mark">{t('books.advertising')}</span>}
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{t('shelves.newBook')}</h2>
        <BookForm book={null} />
      </section>
    </>
  );
}
