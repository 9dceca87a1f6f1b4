import { Field } from '@/app/_ui/field';
import { t } from '@/lib/site/messages';

interface Props {
  id: string;
  values: { title?: string; shortText?: string; fullText?: string };
}

/** The words of a clause, and the button that makes them a version. */
export function RuleFields({ id, values }: Props) {
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
        <textarea
          id={`${id}-full`}
          name="fullText"
          rows={6}
          required
          maxLength={4_000}
          defaultValue={values.fullText}
        />
      </div>
      <button type="submit" className="button">
        {t('ruleEditor.save')}
      </button>
    </>
  );
}
