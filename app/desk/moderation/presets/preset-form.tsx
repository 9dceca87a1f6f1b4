import { Field } from '@/app/_ui/field';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { MAX_EXPLANATION } from '@/lib/moderation/schema';
import { t } from '@/lib/site/messages';
import { removePresetAction, savePresetAction } from './actions';

interface Props {
  /** Id 0: a new one. */
  preset: { id: number; ruleId: number | null; position: number; label: string; text: string };
  refused: { values: Record<string, string> } | null;
}

export function PresetForm({ preset, refused }: Props) {
  const key = `${preset.ruleId ?? 'request'}-${preset.id}`;
  const typed = refused?.values ?? {};
  return (
    <>
      <form action={savePresetAction} className="stack">
        <input type="hidden" name="id" value={preset.id || ''} />
        <input type="hidden" name="ruleId" value={preset.ruleId ?? ''} />
        <Field
          id={`label-${key}`}
          name="label"
          label={t('presets.label')}
          required
          maxLength={80}
          defaultValue={typed.label ?? preset.label}
        />
        <div>
          <label htmlFor={`text-${key}`}>{t('presets.text')}</label>
          <KeptTextarea
            id={`text-${key}`}
            name="text"
            rows={4}
            required
            maxLength={MAX_EXPLANATION}
            defaultValue={typed.text ?? preset.text}
          />
        </div>
        <Field
          id={`position-${key}`}
          name="position"
          label={t('presets.position')}
          type="number"
          min={0}
          max={99}
          defaultValue={typed.position ?? preset.position}
        />
        <button type="submit" className="button">
          {t('presets.save')}
        </button>
      </form>
      {preset.id > 0 && (
        <form action={removePresetAction}>
          <input type="hidden" name="id" value={preset.id} />
          <button type="submit" className="link-button">
            {t('presets.remove')}
          </button>
        </form>
      )}
    </>
  );
}
