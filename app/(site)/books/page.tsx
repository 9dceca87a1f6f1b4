import { PageTitle } from '@/app/_ui/page-title';
import { shelf } from '@/lib/books/queries';
import { t } from '@/lib/site/messages';
import { BookCover } from '../book-cover';
import { BookLink } from '../book-link';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/books', title: t('books.title') });

export default async function BooksPage() {
  return (
    <>
      <PageTitle title={t('books.title')} intro={t('books.teaser')} />
      <ul className="shelf">
        {(await shelf()).map((book) => (
          <li key={book.slug} id={book.slug}>
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
    </>
  );
}
