import type { Viewer } from '@/lib/accounts/find-viewer';
import type { sanctionsOf } from '@/lib/moderation/sanctions/queries';
import { dated, t } from '@/lib/site/messages';
import { liftAction } from '../actions';
import { Objection } from './objection';

type Sanction = Awaited<ReturnType<typeof sanctionsOf>>[number];

interface Props {
  sanctions: Sanction[];
  personId: string;
  viewer: Viewer;
}

/** Every sanction with its reason and length; those in force can be lifted. */
export function Sanctions({ sanctions, personId, viewer }: Props) {
  if (sanctions.length === 0) return <p>{t('sanction.none')}</p>;
  return (
    <ol className="decisions">
      {sanctions.map((sanction) => (
        <li key={sanction.id}>
          <p>
            <strong>{t(`sanction.kinds.${sanction.kind}`)}</strong> <span className="meta">{about(sanction)}</span>
          </p>
          {sanction.rule && <p className="meta">{sanction.rule.name}</p>}
          <p className="explanation">{sanction.reason}</p>
          {sanction.objectedAt && <Objection sanction={sanction} personId={personId} viewer={viewer} />}
          {!sanction.over && (
            <form action={liftAction}>
              <input type="hidden" name="of" value={personId} />
              <input type="hidden" name="sanctionId" value={sanction.id} />
              <button type="submit" className="link-button">
                {t('sanction.lift')}
                <span className="visually-hidden"> – {t(`sanction.kinds.${sanction.kind}`)}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ol>
  );
}

function about({ kind, createdAt, expiresAt, takesDown, over, liftedAt, liftedBy, moderator }: Sanction): string {
  const length = expiresAt ? t('sanction.until', { date: dated(expiresAt).text }) : t('sanction.forGood');
  return [
    t('sanction.by', { name: moderator.name ?? '', date: dated(createdAt).text }),
    kind !== 'WARNING' && length,
    takesDown && t('sanction.tookDown'),
    liftedAt ? t('sanction.liftedBy', { name: liftedBy?.name ?? '' }) : over && t('sanction.over'),
  ]
    .filter(Boolean)
    .join(' · ');
}
