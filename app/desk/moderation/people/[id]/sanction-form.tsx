import { Field } from '@/app/_ui/field';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { Select } from '@/app/_ui/select';
import { KINDS, MAX_REASON, MOST_DAYS } from '@/lib/moderation/sanctions/schema';
import { t } from '@/lib/site/messages';
import { imposeAction } from '../actions';

interface Props {
  personId: string;
  rules: { id: number; number: number; title: string }[];
  refused: { values: Record<string, string> } | null;
}

/** Warning, pause or ban, with what the person is told. */
export function SanctionForm({ personId, rules, refused }: Props) {
  const typed = refused?.values ?? {};
  return (
    <details open={refused !== null}>
      <summary>{t('sanction.new')}</summary>
      <form action={imposeAction} className="word-form">
        <input type="hidden" name="of" value={personId} />
        <input type="hidden" name="personId" value={personId} />
        <input type="hidden" name="form" value="sanction" />
        <Select
          name="kind"
          label={t('sanction.kind')}
          chosen={typed.kind ?? 'WARNING'}
          options={KINDS.map((value) => ({ value, label: t(`sanction.kinds.${value}`) }))}
        />
        <Field
          id="sanction-days"
          name="days"
          label={t('sanction.days')}
          type="number"
          min={1}
          max={MOST_DAYS}
          defaultValue={typed.days}
        />
        <Select
          name="houseRuleVersionId"
          label={t('sanction.rule')}
          chosen={typed.houseRuleVersionId}
          options={[
            { value: '', label: '–' },
            ...rules.map(({ id, number, title }) => ({ value: String(id), label: `§ ${number} ${title}` })),
          ]}
        />
        <div className="whole-row">
          <label htmlFor="sanction-reason">{t('sanction.reason')}</label>
          <KeptTextarea
            id="sanction-reason"
            name="reason"
            rows={4}
            required
            maxLength={MAX_REASON}
            defaultValue={typed.reason}
          />
        </div>
        <label className="choice whole-row">
          <input type="checkbox" name="takesDown" defaultChecked={typed.takesDown === 'on'} /> {t('sanction.takesDown')}
        </label>
        <p className="hint whole-row">{t('sanction.preview')}</p>
        <div className="button-row">
          <button type="submit" className="button">
            {t('sanction.impose')}
          </button>
        </div>
      </form>
    </details>
  );
}
