import { Field } from '@/app/_ui/field';
import { MAX_REASON } from '@/lib/moderation/sanctions/schema';
import { dated, t } from '@/lib/site/messages';
import { holdAction, releaseAction } from '../actions';

interface Props {
  personId: string;
  hold: { reason: string; createdAt: Date; moderator: { name: string | null } } | null;
  refused: { values: Record<string, string> } | null;
}

/** Keeps everybody from approving anything of the person, until it ends. */
export function Hold({ personId, hold, refused }: Props) {
  if (hold)
    return (
      <form action={releaseAction}>
        <input type="hidden" name="of" value={personId} />
        <input type="hidden" name="personId" value={personId} />
        <p className="author-marks">
          {t('people.standing.held', { name: hold.moderator.name ?? '', reason: hold.reason })} (
          {dated(hold.createdAt).text})
        </p>
        <button type="submit" className="button button-quiet">
          {t('people.release')}
        </button>
      </form>
    );
  return (
    <details open={refused !== null}>
      <summary>{t('people.hold')}</summary>
      <form action={holdAction} className="stack">
        <input type="hidden" name="of" value={personId} />
        <input type="hidden" name="personId" value={personId} />
        <input type="hidden" name="form" value="hold" />
        <p className="hint">{t('people.holdHint')}</p>
        <Field
          id="hold-reason"
          name="reason"
          label={t('people.holdReason')}
          required
          maxLength={MAX_REASON}
          defaultValue={refused?.values.reason}
        />
        <button type="submit" className="button">
          {t('people.hold')}
        </button>
      </form>
    </details>
  );
}
