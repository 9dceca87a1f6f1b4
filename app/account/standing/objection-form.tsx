'use client';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { RefusedReason } from '@/app/_ui/refused-reason';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  sanctionId: number;
  maxLength: number;
  labels: { text: string; send: string };
}

/** What somebody says against a sanction; refused, it comes back with what was typed. */
export function ObjectionForm({ action, refused, sanctionId, maxLength, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const id = `object-${sanctionId}`;
  return (
    <form action={submit} className="stack" key={state.values.text}>
      <RefusedReason state={state} />
      <input type="hidden" name="sanctionId" value={sanctionId} />
      <label htmlFor={id}>{labels.text}</label>
      <KeptTextarea id={id} name="text" rows={5} required maxLength={maxLength} defaultValue={state.values.text} />
      <button type="submit" className="button" disabled={sending}>
        {labels.send}
      </button>
    </form>
  );
}
