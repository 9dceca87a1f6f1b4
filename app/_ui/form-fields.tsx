import type { TextareaHTMLAttributes } from 'react';
import { KeptTextarea } from './kept-textarea';

type TextAreaProps = { id: string; label: string } & TextareaHTMLAttributes<HTMLTextAreaElement>;

export function TextArea({ id, label, ...area }: TextAreaProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <KeptTextarea id={id} {...area} />
    </div>
  );
}

interface SelectProps {
  id: string;
  name: string;
  label: string;
  defaultValue: string;
  /** What choosing nothing is called; left out, something must be chosen. */
  none?: string;
  options: { id: number | string; label: string }[];
}

export function Select({ id, name, label, defaultValue, none, options }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={defaultValue}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoicesProps {
  legend: string;
  name: string;
  options: { id: number; label: string }[];
  /** Ids joined by commas. */
  chosen: string;
}

/** Several of many, each a box: works with a finger and without scripts. */
export function Choices({ legend, name, options, chosen }: ChoicesProps) {
  const ids = chosen.split(',');
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className="choice">
          <input type="checkbox" name={name} value={id} defaultChecked={ids.includes(String(id))} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
