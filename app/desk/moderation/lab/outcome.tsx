import { Notice } from '@/app/_ui/notice';
import type { Tried } from '@/lib/comments/screening/lab/queries';
import { format, t } from '@/lib/site/messages';

type Result = Extract<Tried, { fault: null }>;

/** What a trial has found: hits, how often the team agreed, what it costs, and the passages themselves. */
export function Outcome({ tried }: { tried: Result }) {
  const { hits, refusedHits, refused, msPerThousand, samples } = tried;
  const percent = (part: number, of: number) => Math.round((100 * part) / Math.max(1, of));
  return (
    <section aria-labelledby="outcome" className="lab-outcome">
      <h2 id="outcome">{t('lab.hits', { hits, tried: tried.tried })}</h2>
      {tried.cut && <Notice tone="error">{t('lab.cut')}</Notice>}
      {hits > 0 && (
        <p>
          {t('lab.agreement', {
            refused: refusedHits,
            percent: percent(refusedHits, hits),
            accepted: hits - refusedHits,
          })}{' '}
          {refused > 0 && t('lab.recall', { percent: percent(refusedHits, refused) })}
        </p>
      )}
      <p className="meta">{t('lab.cost', { ms: format.number(msPerThousand, { maximumFractionDigits: 1 }) })}</p>
      {samples.length > 0 && (
        <>
          <h3>{t('lab.samples')}</h3>
          <ul className="others">
            {samples.map(({ commentId, refused: wasRefused, found, beginning }) => (
              <li key={commentId}>
                <strong>{found}</strong> · {wasRefused ? t('lab.refused') : t('lab.accepted')}
                <br />
                <a href={`/desk/moderation/comments/${commentId}`}>{beginning}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
