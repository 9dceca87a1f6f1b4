import type { Metadata } from 'next';
import { PageTitle } from '@/app/_ui/page-title';
import { shelf } from '@/lib/books/queries';
import { t } from '@/lib/site/messages';

export const ensureStatic = 'navigation';
export const metadata: Metadata = { title: t('books.title') };

export default async function BooksPage() {
  const books = await shelf();
  return (
    <>
      <PageTitle title={t('books.title')} intro={t('books.teaser')} />
      <ul className="shelf">
        {books.map((book) => (
          <li key={book.slug} id={book.slug}>
            <h2>{book.title}</h2>
            <p>
              {book.author} · {book.publisher}, {book.year} · ISBN {book.isbn13}
            </p>
            <p>{book.blurb}</p>
            <p>
              <a href={book.linkUrl} rel="sponsored nofollow noopener">
                {t('books.look')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
