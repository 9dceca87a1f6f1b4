import { newestModel } from '@/lib/comments/screening/learned/queries';
import { ENOUGH } from '@/lib/comments/screening/learned/schema';
import { agreementOf } from '@/lib/moderation/stats/queries';
import { dated, t } from '@/lib/site/messages';
import { learnAction } from './actions';

/** From what the score was learned and how well it does; it can be asked to learn anew. */
export async function LearnedSoFar() {
  const [model, { agreed, compared }] = await Promise.all([newestModel(), agreementOf('score')]);
  return (
    <>
      <p>
        {model
          ? t('screening.learnedFrom', {
              date: dated(model.createdAt).text,
              refused: model.refused,
              accepted: model.accepted,
              auc: Math.round(model.auc * 100),
            })
          : t('screening.learnedNothing', { enough: ENOUGH })}
      </p>
      {compared > 0 && (
        <p>
          {t('stats.agreement', { percent: Math.round((100 * agreed) / compared), compared })}{' '}
          <a href="/desk/moderation/stats">{t('desk.stats')}</a>
        </p>
      )}
      <form action={learnAction}>
        <button type="submit" className="button button-quiet">
          {t('screening.learnNow')}
        </button>
      </form>
    </>
  );
}
