'use client';
import { Notice } from '@/app/_ui/notice';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';
import { Setting, type SettingProps } from './setting';

interface Props extends FormAction {
  seen: number;
  sections: { name: string; title: string; settings: Omit<SettingProps, 'error'>[] }[];
  labels: { save: string; refused: string };
}

/** All settings in one form: saved together or not at all; a refusal says at which fields to look. */
export function SettingsForm({ action, refused, seen, sections, labels }: Props) {
  const [state, submit, saving] = useFormAction({ action, refused });
  const wrong = sections.flatMap(({ settings }) => settings).filter(({ name }) => state.errors?.[name]);
  return (
    <form action={submit}>
      {state.error && (
        <Notice tone="error" role="alert">
          {wrong.length === 0 ? (
            state.error
          ) : (
            <>
              {labels.refused}
              <ul>
                {wrong.map(({ name, label }) => (
                  <li key={name}>
                    <a href={`#${name}`}>{label}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      <input type="hidden" name="seen" value={state.values.seen ?? seen} />
      {sections.map(({ name, title, settings }) => (
        <fieldset key={name} id={`section-${name}`} className="settings-section">
          <legend>{title}</legend>
          {settings.map((setting) => (
            <Setting
              key={setting.name}
              {...setting}
              value={state.values[setting.name] ?? setting.value}
              error={state.errors?.[setting.name] ?? ''}
            />
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button" disabled={saving}>
        {labels.save}
      </button>
    </form>
  );
}
