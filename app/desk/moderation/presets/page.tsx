import { notFound, redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayModerate } from '@/lib/moderation/policy';
import { allPresets } from '@/lib/moderation/presets/queries';
import { houseRules } from '@/lib/moderation/queries';
import { PLACEHOLDERS } from '@/lib/moderation/schema';
import { t } from '@/lib/site/messages';
import { PresetForm } from './preset-form';

/** The texts for reasons, rule by rule, and the requests for a revision; the team writes them together. */
export default async function PresetsPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation/presets');
  if (!mayModerate(viewer)) notFound();
  const [presets, rules] = await Promise.all([allPresets(), houseRules()]);
  const refused = refusedForm();
  const groups = [
    ...rules.map(({ ruleId, number, title }) => ({ ruleId, label: `§ ${number} ${title}` })),
    { ruleId: null, label: t('presets.requests') },
  ];
  return (
    <>
      <PageTitle title={t('presets.title')} intro={t('presets.intro')} />
      <FormError>{refused?.error}</FormError>
      <p className="hint">
        {t('reasons.placeholders', { placeholders: PLACEHOLDERS.map((word) => `{${word}}`).join(', ') })}
      </p>
      {groups.map(({ ruleId, label }) => (
        <section key={label} className="preset-group" aria-label={label}>
          <h2>{label}</h2>
          {presets
            .filter((preset) => preset.ruleId === ruleId)
            .map((preset) => (
              <details key={preset.id} open={refused?.values.id === String(preset.id)}>
                <summary>{preset.label}</summary>
                <PresetForm preset={preset} refused={refusedForm({ id: String(preset.id) })} />
              </details>
            ))}
          <details open={refused?.values.id === '' && refused.values.ruleId === String(ruleId ?? '')}>
            <summary>{t('presets.add')}</summary>
            <PresetForm
              preset={{ id: 0, ruleId, position: 0, label: '', text: '' }}
              refused={refusedForm({ id: '', ruleId: String(ruleId ?? '') })}
            />
          </details>
        </section>
      ))}
    </>
  );
}
