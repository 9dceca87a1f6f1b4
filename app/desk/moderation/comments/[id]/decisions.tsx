import type { commentHistory } from '@/lib/moderation/history/queries';
import { dated, t } from '@/lib/site/messages';

type History = NonNullable<Awaited<ReturnType<typeof commentHistory>>>;

/** Every act on a comment with its reasons, the latest first; what was taken back stays and says so. */
export function Decisions({ decisions }: Pick<History, 'decisions'>) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t('history.decisions')}</h2>
      {decisions.length === 0 && <p>{t('history.none')}</p>}
      <ol className="decisions">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p>
              <strong>{t(`history.verdict.${decision.verdict}`)}</strong> · <bdi>{decision.moderator.name}</bdi> ·{' '}
              <time dateTime={decision.decidedAt.toISOString()}>{dated(decision.decidedAt).text}</time>
              {decision.undoneBy && <em> · {t('history.undone')}</em>}
            </p>
            {decision.rule && (
              <p>
                {decision.rule.name} ({t('statement.version', { version: decision.rule.version })})
              </p>
            )}
            {decision.law && <p>{decision.law}</p>}
            {decision.quote && <blockquote className="answered">{decision.quote}</blockquote>}
            {decision.explanation && <p className="explanation">{decision.explanation}</p>}
            {decision.spam && <p>{t('history.spam')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
