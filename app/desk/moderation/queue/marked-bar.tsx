'use client';
import { ErrorText } from '@/app/_ui/error-text';
import type { Verdict } from '@/lib/moderation/schema';
import type { DeskLabels } from '../labels';
import { Reasons } from './reasons';
import { type Choices, type DeskActions, type Fields, fieldsOf, type RefusedForm } from './types';

interface Props {
  /** How many are marked, as a sentence. */
  title: string;
  count: number;
  open: boolean;
  choices: Choices;
  labels: DeskLabels;
  actions: DeskActions;
  refused: RefusedForm | null;
  back: string;
  on: {
    decide: (verdict: Verdict, fields: Fields) => void;
    clear: () => void;
    open: (open: boolean) => void;
  };
}

/** One act on all marked comments: the boxes on the cards belong to this form. */
export function MarkedBar({ title, count, open, choices, labels, actions, refused, back, on }: Props) {
  const values = refused?.values ?? {};
  return (
    <form
      id="marked"
      className="marked-bar"
      action={actions.decideMarked}
      aria-label={labels.markedTitle}
      data-count={count}
      onSubmit={(event) => {
        event.preventDefault();
        const { verdict, ...fields } = fieldsOf(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
        on.decide(verdict as Verdict, fields);
      }}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <ErrorText>{refused?.error}</ErrorText>
      <input type="hidden" name="back" value={back} />
      <div className="button-row">
        <button type="submit" name="verdict" value="APPROVE" className="button">
          {labels.verdict.APPROVE}
        </button>
        <button type="button" className="button button-quiet needs-scripts" onClick={on.clear}>
          {labels.unmark}
        </button>
      </div>
      <details
        open={open || values.verdict === 'REJECT'}
        onToggle={({ currentTarget }) => currentTarget.open !== open && on.open(currentTarget.open)}
      >
        <summary>{labels.verdict.REJECT}</summary>
        <Reasons
          id="marked-reasons"
          verdict="REJECT"
          choices={choices}
          labels={labels.reasons}
          values={values}
          quote=""
          filling={{}}
        />
        <button type="submit" name="verdict" value="REJECT" className="button" data-send>
          {labels.verdict.REJECT}
        </button>
      </details>
    </form>
  );
}
