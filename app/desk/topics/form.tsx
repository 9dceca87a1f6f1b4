import { FieldsForm, type FormField } from '@/app/_ui/fields-form';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { saveAction } from './actions';

interface Props {
  topic: { id: number; name: string; description: string } | null;
}

/** A topic's form; the address is chosen once. */
export function TopicForm({ topic }: Props) {
  const fields: FormField[] = [
    { name: 'name', label: t('shelves.name'), kind: 'line', maxLength: 120, required: true },
    ...(topic ? [] : [{ name: 'slug', label: t('shelves.slug'), kind: 'line', maxLength: 120 } as const]),
    { name: 'description', label: t('shelves.description'), kind: 'text', maxLength: 2_000 },
  ];
  return (
    <FieldsForm
      action={saveAction}
      refused={refusedForm({ form: 'topic' })}
      hidden={{ form: 'topic', id: String(topic?.id ?? '') }}
      fields={fields}
      values={topic ? { name: topic.name, description: topic.description } : {}}
      button={t('editing.save')}
    />
  );
}
