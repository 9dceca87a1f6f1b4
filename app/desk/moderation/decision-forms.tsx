'use client';
import { useActionState } from 'react';
import { Notice } from '@/app/_ui/notice';
import { MAX_EXPLANATION } from '@/lib/moderation/schema';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  seen: { commentId: number; revisionId: number; version: number };
  rules: { id: number; label: string }[];
  labels: { approve: string; reject: string; rule: string; chooseRule: string; explanation: string };
}

/** Approve with one button; reject with a house rule and an explanation. */
export function DecisionForms({ action, refused, seen, rules, labels }: Props) {
  const [state, submit] = useActionState(action, refused ?? { values: {} });
  const field = (name: string) => `${name}-${seen.commentId}`;
  const hidden = Object.entries(seen).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <div className="decision">
      {state.error && (
        <Notice tone="error" role="alert">
          {state.error}
        </Notice>
      )}
      <form action={submit}>
        {hidden}
        <button type="submit" name="verdict" value="APPROVE" className="button">
          {labels.approve}
        </button>
      </form>
      <details open={state.values.verdict === 'REJECT'}>
        <summary>{labels.reject}</summary>
        <form action={submit} className="stack">
          {hidden}
          <label htmlFor={field('rule')}>{labels.rule}</label>
          <select
            id={field('rule')}
            name="houseRuleVersionId"
            required
            defaultValue={state.values.houseRuleVersionId ?? ''}
          >
            <option value="">{labels.chooseRule}</option>
            {rules.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <label htmlFor={field('explanation')}>{labels.explanation}</label>
          <textarea
            id={field('explanation')}
            name="explanation"
            rows={3}
            required
            maxLength={MAX_EXPLANATION}
            defaultValue={state.values.explanation ?? ''}
          />
          <button type="submit" name="verdict" value="REJECT" className="button">
            {labels.reject}
          </button>
        </form>
      </details>
    </div>
  );
}
