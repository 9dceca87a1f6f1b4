import { useState } from 'react';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/form-fields';
import { AskDialog } from './ask-dialog';
import type { DialogProps } from './toolbar';

export interface ShelfBook {
  id: number;
  slug: string;
  title: string;
  author: string;
  /** As the attributes of a picture in the text. */
  cover: Record<string, string | number | null> | null;
}

const linked = (text: string, href: string) => ({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

/** A box in the text: a book of the shelf, which leads to its page here, or a link with a word about it. */
export function BoxDialog({ editor, books, labels, onClose }: DialogProps & { books: ShelfBook[] }) {
  const [book, setBook] = useState('');
  const submit = (form: FormData) => {
    const of = (name: string) => String(form.get(name) ?? '').trim();
    const chosen = books.find(({ id }) => String(id) === of('book'));
    const content = chosen
      ? [
          ...(chosen.cover ? [{ type: 'figure', attrs: chosen.cover }] : []),
          paragraph(linked(chosen.title, `/books/${chosen.slug}`)),
          paragraph({ type: 'text', text: chosen.author }),
        ]
      : [
          paragraph(linked(of('title') || of('href'), of('href'))),
          ...(of('about') ? [paragraph({ type: 'text', text: of('about') })] : []),
        ];
    editor.chain().focus().insertContent({ type: 'box', content }).run();
    onClose();
  };
  return (
    <AskDialog
      title={labels.box ?? ''}
      button={labels.insert ?? ''}
      cancel={labels.cancel ?? ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <div onChange={(event) => event.target instanceof HTMLSelectElement && setBook(event.target.value)}>
        <Select
          id="box-book"
          name="book"
          label={labels.boxBook ?? ''}
          defaultValue=""
          none={labels.boxLink ?? ''}
          options={books.map(({ id, title, author }) => ({ id, label: `${title} (${author})` }))}
        />
      </div>
      {book === '' && (
        <>
          <Field id="box-href" name="href" label={labels.boxAddress ?? ''} pattern="(https?://|/).+" required />
          <Field id="box-title" name="title" label={labels.boxTitle ?? ''} required maxLength={200} />
          <Field id="box-about" name="about" label={labels.boxAbout ?? ''} maxLength={300} />
        </>
      )}
    </AskDialog>
  );
}
