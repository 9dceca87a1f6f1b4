'use client';
import { type PointerEvent, useState } from 'react';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  picture: { id: number; src: string; width: number; height: number };
  values: Record<'alt' | 'caption' | 'credit' | 'focusX' | 'focusY', string>;
  labels: Record<
    'alt' | 'altHelp' | 'caption' | 'credit' | 'focus' | 'focusHelp' | 'focusX' | 'focusY' | 'save',
    string
  >;
}

/** What is said about a picture. The point that must stay in sight is two numbers, or a click on the picture. */
export function WordsForm({ action, refused, picture, values, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const typed = { ...values, ...state.values };
  const [focus, setFocus] = useState({ x: Number(typed.focusX), y: Number(typed.focusY) });
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const percent = (part: number) => Math.min(100, Math.max(0, Math.round(part * 100)));
    setFocus({ x: percent((clientX - left) / width), y: percent((clientY - top) / height) });
  };
  return (
    <form action={submit} className="stack picture-words" key={JSON.stringify(typed)}>
      <FormError>{state.error}</FormError>
      <input type="hidden" name="form" value="words" />
      <input type="hidden" name="id" value={picture.id} />
      <div className="focus" onPointerDown={point}>
        <img src={picture.src} alt={typed.alt} width={picture.width} height={picture.height} />
        <span aria-hidden="true" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} />
      </div>
      <Field
        id="alt"
        name="alt"
        label={labels.alt}
        defaultValue={typed.alt}
        maxLength={400}
        required
        aria-describedby="alt-help"
      />
      <p id="alt-help" className="meta">
        {labels.altHelp}
      </p>
      <Field id="caption" name="caption" label={labels.caption} defaultValue={typed.caption} maxLength={500} />
      <Field id="credit" name="credit" label={labels.credit} defaultValue={typed.credit} maxLength={200} />
      <fieldset className="choices">
        <legend>{labels.focus}</legend>
        <p className="meta">{labels.focusHelp}</p>
        {(['x', 'y'] as const).map((axis) => {
          const name = axis === 'x' ? 'focusX' : 'focusY';
          return (
            <label key={axis}>
              {labels[name]}
              <input
                type="number"
                name={name}
                min={0}
                max={100}
                value={focus[axis]}
                onChange={({ target }) => setFocus({ ...focus, [axis]: Number(target.value) })}
              />
            </label>
          );
        })}
      </fieldset>
      <button type="submit" className="button" disabled={sending}>
        {labels.save}
      </button>
    </form>
  );
}
