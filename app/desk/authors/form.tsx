import { FieldsForm, type FormField } from '@/app/_ui/fields-form';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { saveAction } from './actions';

interface Props {
  author: { id: number; name: string; role: string; bio: string } | null;
}

/** An author's form; the address is chosen once. */
export function AuthorForm({ author }: Props) {
  const fields: FormField[] = [
    { name: 'name', label: t('shelves.name'), kind: 'line', maxLength: 120, required: true },
    ...(author ? [] : [{ name: 'slug', label: t('shelves.slug'), kind: 'line', maxLength: 120 } as const]),
    { name: 'role', label: t('shelves.role'), kind: 'line', maxLength: 200 },
    { name: 'bio', label: t('shelves.bio'), kind: 'text', maxLength: 2_000 },
  ];
  return (
    <FieldsForm
      action={saveAction}
      refused={refusedForm({ form: 'author' })}
      hidden={{ form: 'author', id: String(author?.id ?? '') }}
      fields={fields}
      values={author ? { name: author.name, role: author.role, bio: author.bio } : {}}
      button={t('editing.save')}
    />
  );
}
