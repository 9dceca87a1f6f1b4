import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { StructuredData } from '@/app/_ui/structured-data';
import { bookBySlug, shelf } from '@/lib/books/queries';
import { t } from '@/lib/site/messages';
import { book as structured } from '@/lib/structured-data/book';
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs';
import { graph } from '@/lib/structured-data/graph';
import { BookCover } from '../../book-cover';
import { BookLink } from '../../book-link';
import { pageMetadata } from '../../page-metadata';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const { books } = await shelf({ page: 1 });
  return books.length > 0 ? books.map(({ slug }) => ({ slug })) : [{ slug: 'none' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const book = await bookBySlug((await params).slug);
  if (!book) return {};
  return pageMetadata({ path: `/books/${book.slug}`, title: book.title, description: book.blurb });
}

export default async function BookPage({ params }: Props) {
  const book = await bookBySlug((await params).slug);
  if (!book) notFound();
  const way = breadcrumbs(
    { name: t('site.home'), path: '/' },
    { name: t('books.title'), path: '/books' },
    { name: book.title, path: `/books/${book.slug}` },
  );
  return (
    <article className="narrow book">
      <StructuredData data={graph(structured(book), way)} />
      <PageTitle title={book.title} intro={book.author} />
      <BookCover cover={book.cover} />
      <p>{book.blurb}</p>
      <dl className="facts">
        <dt>{t('books.publisher')}</dt>
        <dd>
          {book.publisher}, {book.year}
        </dd>
        <dt>ISBN</dt>
        <dd>{book.isbn13}</dd>
      </dl>
      <BookLink book={book} />
      {book.topics.length > 0 && (
        <ul className="topics" aria-label={t('articles.topics')}>
          {book.topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/topics/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/books">{t('books.all')}</a>
      </p>
    </article>
  );
}
