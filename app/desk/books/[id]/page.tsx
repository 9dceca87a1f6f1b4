import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskBook } from '@/lib/books/desk/queries';
import { t } from '@/lib/site/messages';
import { SmallForm } from '../../articles/small-form';
import { OwnPicture } from '../../media/own-picture';
import { removeAction } from '../actions';
import { BookForm } from '../form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One book: what is said about it, and its cover. */
export default async function DeskBookPage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const book = /^\d{1,9}$/.test(id) ? await deskBook(Number(id)) : null;
  if (!book) notFound();
  return (
    <>
      <PageTitle title={book.title} intro={`/books/${book.slug}`} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {t('editing.isSaved')}
        </Notice>
      )}
      <p>
        <a href={`/books/${book.slug}`}>{t('editing.look')}</a>
      </p>
      <BookForm book={book} />
      <OwnPicture title={t('shelves.cover')} picture={book.cover} action={`/api/desk/media/covers/${book.id}`} />
      <section aria-labelledby="remove">
        <h2 id="remove">{t('media.remove')}</h2>
        <SmallForm
          action={removeAction}
          refused={refusedForm({ form: 'remove' })}
          hidden={{ form: 'remove', id: book.id }}
          button={t('shelves.removeBook')}
        />
      </section>
    </>
  );
}
