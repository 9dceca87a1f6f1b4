import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import { EFFECTS } from '@/lib/comments/screening/schema';
import { MATCHES } from '@/lib/comments/screening/words/schema';
import { t } from '@/lib/site/messages';
import { removeWordAction, saveWordAction } from './actions';

interface Props {
  /** Id 0: a new one. */
  word: { id: number; match: string; text: string; except: string[]; effect: string; note: string };
  /** What was typed, after a refusal. */
  typed?: Record<string, string> | undefined;
}

/** One entry of the word list. */
export function WordForm({ word, typed = {} }: Props) {
  const key = `word-${word.id}`;
  return (
    <>
      <form action={saveWordAction} className="word-form">
        <input type="hidden" name="id" value={word.id || ''} />
        <Field
          id={`${key}-text`}
          name="text"
          label={t('screening.text')}
          required
          maxLength={200}
          defaultValue={typed.text ?? word.text}
        />
        <Select
          name="match"
          label={t('screening.match')}
          chosen={typed.match ?? word.match}
          options={MATCHES.map((value) => ({ value, label: t(`screening.matchOf.${value}`) }))}
        />
        <Select
          name="effect"
          label={t('screening.effectLabel')}
          chosen={typed.effect ?? word.effect}
          options={EFFECTS.map((value) => ({ value, label: t(`screening.effect.${value}`) }))}
        />
        <Field
          id={`${key}-except`}
          name="except"
          label={t('screening.except')}
          maxLength={2_000}
          defaultValue={typed.except ?? word.except.join(', ')}
        />
        <Field
          id={`${key}-note`}
          name="note"
          label={t('screening.note')}
          maxLength={200}
          defaultValue={typed.note ?? word.note}
        />
        <div className="button-row">
          <button type="submit" className="button">
            {t('screening.save')}
          </button>
          <button type="submit" className="button button-quiet" formAction="/desk/moderation/lab" formMethod="get">
            {t('screening.try')}
          </button>
        </div>
      </form>
      {word.id > 0 && (
        <form action={removeWordAction}>
          <input type="hidden" name="id" value={word.id} />
          <button type="submit" className="link-button">
            {t('screening.remove')}
            <span className="visually-hidden"> – {word.text}</span>
          </button>
        </form>
      )}
    </>
  );
}
