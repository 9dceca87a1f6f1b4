'use client';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { TextArea } from '@/app/_ui/form-fields';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';
import { type Choice, PlaceList } from './place-list';

interface Props extends FormAction {
  hidden: Record<string, string>;
  values: Record<string, string>;
  lists: { legend: string; choices: Choice[] }[];
  /** The field of the headings, and those that are kept already. */
  headings: { name: string; kept: string[] };
  labels: Record<
    'subject' | 'preheader' | 'intro' | 'headings' | 'headingsHint' | 'places' | 'place' | 'under' | 'save',
    string
  >;
}

/** An issue: its words, its headings, and at which place each thing stands. Numbers, so that it needs no scripts. */
export function ComposeForm({ action, refused, hidden, values, lists, headings, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const typed = state.error ? state.values : values;
  const field = (name: 'subject' | 'preheader') => ({
    ...{ id: name, name, label: labels[name], defaultValue: typed[name] ?? '', maxLength: 150 },
    ...(state.errors?.[name] ? { error: state.errors[name] } : {}),
  });
  return (
    <form action={submit} className="article-form stack" key={JSON.stringify(typed)}>
      <FormError>{state.error}</FormError>
      <HiddenFields values={hidden} />
      <Field {...field('subject')} required />
      <Field {...field('preheader')} />
      <TextArea
        id="intro"
        name="intro"
        label={labels.intro}
        defaultValue={typed.intro ?? ''}
        maxLength={5_000}
        rows={5}
      />
      <TextArea
        id={headings.name}
        name={headings.name}
        label={labels.headings}
        defaultValue={typed[headings.name] ?? ''}
        aria-describedby="headings-hint"
        rows={3}
      />
      <p id="headings-hint" className="hint">
        {labels.headingsHint}
      </p>
      <p className="hint">{labels.places}</p>
      {lists.map((list) => (
        <PlaceList key={list.legend} {...list} headings={headings.kept} typed={typed} labels={labels} />
      ))}
      <div className="button-row">
        <button type="submit" className="button" disabled={sending}>
          {labels.save}
        </button>
      </div>
    </form>
  );
}
