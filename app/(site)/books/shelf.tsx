import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { shelf } from '@/lib/books/queries';
import { t } from '@/lib/site/messages';
import { BookCover } from '../book-cover';
import { BookLink } from '../book-link';
import { pageMetadata } from '../page-metadata';
import { Paging } from '../paging';

export const shelfMetadata = (page: number) =>
  pageMetadata({
    path: page === 1 ? '/books' : `/books/page/${page}`,
    title: page === 1 ? t('books.title') : `${t('books.title')} (${page})`,
    description: t('books.teaser'),
  });

/** One page of the books that the editors recommend. */
export async function Shelf({ page }: { page: number }) {
  const { books, goesOn } = await shelf({ page });
  if (page > 1 && books.length === 0) notFound();
  return (
    <>
      <PageTitle title={t('books.title')} intro={page === 1 ? t('books.teaser') : t('articles.pageNumber', { page })} />
      <ul className="shelf">
        {books.map((book) => (
          <li key={book.slug}>
            <h2>
              <a href={`/books/${book.slug}`}>{book.title}</a>
            </h2>
            <p className="meta">
              {book.author} · {book.publisher}, {book.year}
            </p>
            <BookCover cover={book.cover} />
            <p>{book.blurb}</p>
            <BookLink book={book} />
          </li>
        ))}
      </ul>
      <Paging page={page} goesOn={goesOn} base="/books" />
    </>
  );
}
