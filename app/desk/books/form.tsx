import { FieldsForm, type FormField } from '@/app/_ui/fields-form';
import { refusedForm } from '@/lib/answer';
import { deskTopics } from '@/lib/articles/topics/queries';
import type { deskBook } from '@/lib/books/desk/queries';
import { t } from '@/lib/site/messages';
import { saveAction } from './actions';

interface Props {
  book: Awaited<ReturnType<typeof deskBook>>;
}

/** A book's form; the address is chosen once. */
export async function BookForm({ book }: Props) {
  const topics = (await deskTopics()).map(({ id, name }) => ({ id, label: name }));
  const fields: FormField[] = [
    { name: 'title', label: t('shelves.title'), kind: 'line', maxLength: 120, required: true },
    ...(book ? [] : [{ name: 'slug', label: t('shelves.slug'), kind: 'line', maxLength: 120 } as const]),
    { name: 'author', label: t('shelves.author'), kind: 'line', maxLength: 120, required: true },
    { name: 'isbn13', label: t('shelves.isbn'), kind: 'line', maxLength: 40, required: true },
    { name: 'publisher', label: t('books.publisher'), kind: 'line', maxLength: 200 },
    { name: 'year', label: t('shelves.year'), kind: 'number', required: true },
    { name: 'blurb', label: t('shelves.blurb'), kind: 'text', maxLength: 2_000 },
    { name: 'linkUrl', label: t('shelves.linkUrl'), kind: 'url', maxLength: 500, required: true },
    { name: 'affiliate', label: t('shelves.affiliate'), kind: 'box' },
    { name: 'topicIds', label: t('editing.topicIds'), kind: 'choices', options: topics },
  ];
  return (
    <FieldsForm
      action={saveAction}
      refused={refusedForm({ form: 'book' })}
      hidden={{ form: 'book', id: String(book?.id ?? '') }}
      fields={fields}
      values={book ? asTyped(book) : {}}
      button={t('editing.save')}
    />
  );
}

const asTyped = ({ topics, affiliate, ...book }: NonNullable<Props['book']>) => ({
  ...{ title: book.title, author: book.author, isbn13: book.isbn13, publisher: book.publisher },
  ...{ year: String(book.year), blurb: book.blurb, linkUrl: book.linkUrl },
  affiliate: affiliate ? 'on' : '',
  topicIds: topics.map(({ id }) => id).join(','),
});
