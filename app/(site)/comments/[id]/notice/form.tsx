'use client';
import { Field } from '@/app/_ui/field';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { RefusedReason } from '@/app/_ui/refused-reason';
import { Trap } from '@/app/_ui/trap';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  commentId: number;
  /** Of somebody signed in. */
  known: { name: string; email: string };
  grounds: { value: string; label: string }[];
  maxReason: number;
  labels: Record<
    | 'ground'
    | 'dangerHint'
    | 'reason'
    | 'reasonHint'
    | 'quote'
    | 'name'
    | 'email'
    | 'privacy'
    | 'goodFaith'
    | 'website'
    | 'send',
    string
  >;
}

/** What DSA Art. 16(2) asks of a notice; each problem stands beside its field, what was typed stays. */
export function NoticeForm({ commentId, action, refused, known, grounds, maxReason, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const { values, errors = {} } = state;
  return (
    <form action={submit} className="stack" key={JSON.stringify(values)}>
      <input type="hidden" name="commentId" value={commentId} />
      <RefusedReason state={state} />
      <fieldset>
        <legend>{labels.ground}</legend>
        {grounds.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="ground" value={value} required defaultChecked={values.ground === value} /> {label}
          </label>
        ))}
        <p className="hint">{labels.dangerHint}</p>
      </fieldset>
      <div className="field">
        <label htmlFor="reason">{labels.reason}</label>
        <KeptTextarea
          id="reason"
          name="reason"
          rows={6}
          required
          maxLength={maxReason}
          defaultValue={values.reason}
          aria-describedby="reason-hint"
          aria-invalid={errors.reason ? true : undefined}
        />
        <p id="reason-hint" className="hint">
          {labels.reasonHint}
        </p>
      </div>
      <Field id="quote" name="quote" label={labels.quote} maxLength={1_000} defaultValue={values.quote} />
      <Field
        id="name"
        name="name"
        label={labels.name}
        autoComplete="name"
        maxLength={200}
        defaultValue={values.name ?? known.name}
        error={errors.name ?? ''}
      />
      <Field
        id="email"
        name="email"
        type="email"
        label={labels.email}
        autoComplete="email"
        maxLength={254}
        defaultValue={values.email ?? known.email}
        error={errors.email ?? ''}
      />
      <p className="hint">{labels.privacy}</p>
      <label className="choice">
        <input type="checkbox" name="goodFaith" required defaultChecked={values.goodFaith === 'on'} />{' '}
        {labels.goodFaith}
      </label>
      <Trap label={labels.website} />
      <button type="submit" className="button" disabled={sending}>
        {labels.send}
      </button>
    </form>
  );
}
