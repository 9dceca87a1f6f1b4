'use client';
import { type ReactNode, useState } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { CardData } from '../card-data';
import type { DeskLabels } from '../labels';
import { ask } from './ask';
import { Reasons } from './reasons';
import { type Choices, type DeskActions, type Fields, fieldsOf, type RefusedForm } from './types';

interface Props {
  card: CardData;
  verdict: Verdict;
  open: boolean;
  quote: string;
  choices: Choices;
  labels: DeskLabels;
  actions: DeskActions;
  refused: RefusedForm | null;
  back: string;
  onToggle: (open: boolean) => void;
  onSend: (fields: Fields) => void;
}

/** The fields every decision names: the comment in the wording that is on the screen. */
export function Seen({ card, back }: { card: CardData; back: string }): ReactNode {
  const { id, revisionId, version } = card;
  return Object.entries({ commentId: id, revisionId, version, back }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** A verdict that needs words, folded until it is wanted, with a preview of the mail it sends. */
export function VerdictForm({
  card,
  verdict,
  open,
  quote,
  choices,
  labels,
  actions,
  refused,
  back,
  onToggle,
  onSend,
}: Props) {
  const values = refused?.values.verdict === verdict ? refused.values : {};
  const [preview, setPreview] = useState(values.preview ?? '');
  const id = `${verdict.toLowerCase()}-${card.id}`;
  return (
    <details
      open={open || values.verdict === verdict}
      data-verdict={verdict}
      onToggle={({ currentTarget }) => currentTarget.open !== open && onToggle(currentTarget.open)}
    >
      <summary>{labels.verdict[verdict]}</summary>
      <form
        action={actions.decide}
        onSubmit={(event) => {
          event.preventDefault();
          const submitter = (event.nativeEvent as SubmitEvent).submitter;
          const fields = fieldsOf(event.currentTarget, submitter);
          if (!submitter?.dataset.preview) return onSend(fields);
          const seen = { verdict, commentId: card.id, revisionId: card.revisionId, version: card.version };
          ask<{ text: string }>('preview', { ...fields, ...seen }, labels.failed)
            .then(({ text }) => setPreview(text))
            .catch((error: Error) => setPreview(error.message));
        }}
      >
        <Seen card={card} back={back} />
        <input type="hidden" name="verdict" value={verdict} />
        <Reasons
          id={id}
          verdict={verdict}
          choices={choices}
          labels={labels.reasons}
          values={values}
          quote={open ? quote : ''}
          filling={{ name: card.author.name, article: card.article.title }}
        />
        <div className="button-row">
          <button type="submit" className="button" data-send>
            {labels.verdict[verdict]}
          </button>
          <button type="submit" className="button button-quiet" formAction={actions.preview} data-preview="1">
            {labels.reasons.preview}
          </button>
        </div>
        {preview && (
          <pre className="letter" role="status">
            {preview}
          </pre>
        )}
      </form>
    </details>
  );
}
