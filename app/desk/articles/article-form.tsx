'use client';
import { type SubmitEvent, useRef, useState } from 'react';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { Choices, Select, TextArea } from '@/app/_ui/form-fields';
import { Notice } from '@/app/_ui/notice';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';
import { Company } from './company';
import { Conflict } from './conflict';
import type { ShelfBook } from './editor/box-dialog';
import { RichText } from './editor/rich-text';
import { useAutosave } from './use-autosave';
import { usePresence } from './use-presence';

interface Option {
  id: number;
  label: string;
}

interface Props extends FormAction {
  article: { id: string; basedOn: string; values: Record<string, string> };
  choices: {
    topics: Option[];
    authors: Option[];
    pictures: Option[];
    books: ShelfBook[];
    aiUse: { id: string; label: string }[];
  };
  labels: Record<string, string>;
  editor: Record<string, string>;
}

/** Everything about an article on one screen; saving makes a revision, only publishing shows it. */
export function ArticleForm({ action, refused, article, choices, labels, editor }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const form = useRef<HTMLFormElement>(null);
  const [override, setOverride] = useState<string | null>(null);
  const { saved, news, touch, finish } = useAutosave(form, article, editor);
  const { writer, others, takeOver } = usePresence(saved.id);
  // Boxes that were left empty are not sent: after a refusal the form as sent is the truth.
  const typed = state.error ? state.values : article.values;
  const text = (name: string) => ({
    id: name,
    name,
    label: labels[name] ?? name,
    defaultValue: typed[name] ?? '',
  });
  // A save of the page's own that is still under way comes first; then this one is based on it.
  const inTurn = (event: SubmitEvent<HTMLFormElement>) => {
    const running = finish();
    if (!running) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as globalThis.SubmitEvent;
    void running.then(() => form.current?.requestSubmit(submitter));
  };
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={inTurn}
      onChange={touch}
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (writer !== null) return;
        form.current?.requestSubmit();
      }}
      className="article-form stack"
      key={JSON.stringify(typed)}
    >
      <FormError>{state.error}</FormError>
      {state.error && <Conflict form={form} labels={editor} onOverride={setOverride} />}
      {override && <Notice tone="info">{editor.overriding}</Notice>}
      <Company writer={writer} others={others} labels={editor} takeOver={takeOver} />
      <input type="hidden" name="form" value="article" />
      <input type="hidden" name="id" value={saved.id} />
      <input type="hidden" name="basedOn" value={override ?? saved.basedOn} />
      <fieldset className="stack bare" disabled={writer !== null}>
        <Field {...text('kicker')} maxLength={60} />
        <Field {...text('title')} maxLength={200} required />
        <TextArea {...text('teaser')} rows={3} />
        <Field {...text('dateline')} maxLength={80} />
        <RichText
          {...text('bodyHtml')}
          books={choices.books}
          locked={writer !== null}
          onChange={touch}
          labels={editor}
        />
        <Field {...text('slug')} maxLength={120} />
        <Choices
          legend={labels.topicIds ?? ''}
          name="topicIds"
          options={choices.topics}
          chosen={typed.topicIds ?? ''}
        />
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
          <input type="checkbox" name="commentsOpen" defaultChecked={typed.commentsOpen === 'on'} />{' '}
          {labels.commentsOpen}
        </label>
        <label className="choice">
          <input type="checkbox" name="standing" defaultChecked={typed.standing === 'on'} /> {labels.standing}
        </label>
        <Field
          {...text('slowModeMinutes')}
          type="number"
          min={0}
          max={1440}
          defaultValue={typed.slowModeMinutes ?? '0'}
        />
      </fieldset>
      <div className="button-row sticky">
        <button type="submit" name="intent" value="save" className="button" disabled={sending || writer !== null}>
          {labels.save}
        </button>
        <button
          type="submit"
          name="intent"
          value="publish"
          className="button button-quiet"
          disabled={sending || writer !== null}
        >
          {labels.publish}
        </button>
        <span className="meta autosave" aria-live="polite">
          {news}
        </span>
      </div>
    </form>
  );
}
