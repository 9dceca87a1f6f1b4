'use client';
import { Field } from './field';
import { Choices, Select, TextArea } from './form-fields';
import { HiddenFields } from './hidden-fields';
import { RefusedReason } from './refused-reason';
import { Trap } from './trap';
import { type FormAction, useFormAction } from './use-form-action';

export interface FormField {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'number' | 'url' | 'email' | 'date' | 'box' | 'choices' | 'select';
  maxLength?: number;
  required?: boolean;
  options?: { id: number; label: string }[];
  /** Of a select. */
  values?: { id: string; label: string }[];
}

interface Props extends FormAction {
  hidden: Record<string, string>;
  fields: FormField[];
  values: Record<string, string>;
  button: string;
  /** On public pages the label of a field that people do not see: only a program fills it. */
  trap?: string;
}

/** A form of plain fields; each says itself what is wrong with it. */
export function FieldsForm({ action, refused, hidden, fields, values, button, trap }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  // Boxes that were left empty are not sent: after a refusal the form as sent is the truth.
  const typed = state.error ? state.values : values;
  return (
    <form action={submit} className="article-form stack" key={JSON.stringify(typed)}>
      <RefusedReason state={state} />
      <HiddenFields values={hidden} />
      {fields.map((field) => (
        <OneField key={field.name} field={field} value={typed[field.name] ?? ''} error={state.errors?.[field.name]} />
      ))}
      {trap && <Trap label={trap} />}
      <div className="button-row">
        <button type="submit" className="button" disabled={sending}>
          {button}
        </button>
      </div>
    </form>
  );
}

function OneField({ field, value, error }: { field: FormField; value: string; error: string | undefined }) {
  const { name, label, kind, maxLength, required, options = [], values = [] } = field;
  if (kind === 'select') return <Select id={name} name={name} label={label} defaultValue={value} options={values} />;
  if (kind === 'choices') return <Choices legend={label} name={name} options={options} chosen={value} />;
  if (kind === 'box') {
    return (
      <label className="choice">
        <input type="checkbox" name={name} defaultChecked={value === 'on'} /> {label}
      </label>
    );
  }
  const shared = { id: name, name, label, defaultValue: value, required, ...(maxLength ? { maxLength } : {}) };
  if (kind === 'text') return <TextArea {...shared} rows={5} />;
  return <Field {...shared} type={kind === 'line' ? 'text' : kind} {...(error ? { error } : {})} />;
}
