'use client';
import { useActionState } from 'react';
import { Field } from '@/app/_ui/field';
import { Notice } from '@/app/_ui/notice';
import { Choices, Select, TextArea } from './form-fields';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Option {
  id: number;
  label: string;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  article: { id: string; basedOn: string; values: Record<string, string> };
  choices: { topics: Option[]; authors: Option[]; pictures: Option[]; aiUse: { id: string; label: string }[] };
  labels: Record<string, string>;
}

/** Everything about an article on one screen; saving makes a revision, only publishing shows it. */
export function ArticleForm({ action, refused, article, choices, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  // Boxes that were left empty are not sent: after a refusal the form as sent is the truth.
  const typed = state.error ? state.values : article.values;
  const text = (name: string) => ({
    id: name,
    name,
    label: labels[name] ?? name,
    defaultValue: typed[name] ?? '',
  });
  return (
    <form action={submit} className="article-form stack" key={JSON.stringify(typed)}>
      {state.error && (
        <Notice tone="error" role="alert">
          {state.error}
        </Notice>
      )}
      <input type="hidden" name="form" value="article" />
      <input type="hidden" name="id" value={article.id} />
      <input type="hidden" name="basedOn" value={article.basedOn} />
      <Field {...text('kicker')} maxLength={60} />
      <Field {...text('title')} maxLength={200} required />
      <TextArea {...text('teaser')} rows={3} />
      <Field {...text('dateline')} maxLength={80} />
      <TextArea {...text('bodyHtml')} rows={24} className="source" spellCheck />
      <Field {...text('slug')} maxLength={120} />
      <Choices legend={labels.topicIds ?? ''} name="topicIds" options={choices.topics} chosen={typed.topicIds ?? ''} />
      <Choices
        legend={labels.authorIds ?? ''}
        name="authorIds"
        options={choices.authors}
        chosen={typed.authorIds ?? ''}
      />
      <Select {...text('heroId')} none={labels.none ?? ''} options={choices.pictures} />
      <fieldset className="stack">
        <legend>{labels.provenance}</legend>
        <Select {...text('aiUse')} options={choices.aiUse} />
        <Field {...text('aiNote')} maxLength={500} />
        <Select {...text('reviewerId')} none={labels.none ?? ''} options={choices.authors} />
        <Select {...text('responsibleId')} none={labels.none ?? ''} options={choices.authors} />
      </fieldset>
      <label className="choice">
        <input type="checkbox" name="commentsOpen" defaultChecked={typed.commentsOpen === 'on'} /> {labels.commentsOpen}
      </label>
      <Field
        {...text('slowModeMinutes')}
        type="number"
        min={0}
        max={1440}
        defaultValue={typed.slowModeMinutes ?? '0'}
      />
      <div className="button-row sticky">
        <button type="submit" name="intent" value="save" className="button" disabled={sending}>
          {labels.save}
        </button>
        <button type="submit" name="intent" value="publish" className="button button-quiet" disabled={sending}>
          {labels.publish}
        </button>
      </div>
    </form>
  );
}
