import type { undoableActs } from '@/lib/moderation/desk/queries';
import { t } from '@/lib/site/messages';
import { undoAction } from './actions';

interface Props {
  acts: Awaited<ReturnType<typeof undoableActs>>;
  back: string;
}

const SHOWN = 5;

/** One's own acts of the last half minute, to be taken back: what scripts do on the card itself. */
export function JustDecided({ acts, back }: Props) {
  if (acts.length === 0) return null;
  return (
    <section className="just-decided" aria-label={t('desk.justNow')}>
      {acts.slice(0, SHOWN).map(({ id, verdict, name }) => (
        <form key={id} action={undoAction}>
          <input type="hidden" name="decisionIds" value={id} />
          <input type="hidden" name="back" value={back} />
          {t(`history.verdict.${verdict}`)}: <bdi>{name}</bdi>{' '}
          <button type="submit" className="link-button">
            {t('desk.undo')}
            <span className="visually-hidden"> – {name}</span>
          </button>
        </form>
      ))}
      {acts.length > 1 && (
        <form action={undoAction}>
          <input type="hidden" name="decisionIds" value={acts.map(({ id }) => id).join(',')} />
          <input type="hidden" name="back" value={back} />
          <button type="submit" className="link-button">
            {t('desk.undoAll', { count: acts.length })}
          </button>
        </form>
      )}
    </section>
  );
}
