import { Field } from '@/app/_ui/field';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { t } from '@/lib/site/messages';

interface Props {
  id: string;
  values: { title?: string; shortText?: string; fullText?: string; announcement?: string };
  /** A version after the first says what changes. */
  revises?: boolean;
}

/** The words of a clause, and the button that makes them a version. */
export function RuleFields({ id, values, revises = false }: Props) {
  return (
    <>
      <Field
        id={`${id}-title`}
        name="title"
        label={t('ruleEditor.name')}
        required
        maxLength={120}
        defaultValue={values.title}
      />
      <Field
        id={`${id}-short`}
        name="shortText"
        label={t('ruleEditor.short')}
        required
        maxLength={300}
        defaultValue={values.shortText}
      />
      <div>
        <label htmlFor={`${id}-full`}>{t('ruleEditor.full')}</label>
        <KeptTextarea
          id={`${id}-full`}
          name="fullText"
          rows={6}
          required
          maxLength={4_000}
          defaultValue={values.fullText}
        />
      </div>
      {revises && (
        <>
          <div>
            <label htmlFor={`${id}-announcement`}>{t('ruleEditor.announcement')}</label>
            <KeptTextarea
              id={`${id}-announcement`}
              name="announcement"
              rows={3}
              required
              maxLength={1_000}
              defaultValue={values.announcement}
            />
          </div>
          <label className="choice">
            <input type="checkbox" name="tell" /> {t('ruleEditor.tell')}
          </label>
        </>
      )}
      <button type="submit" className="button">
        {t('ruleEditor.save')}
      </button>
    </>
  );
}
