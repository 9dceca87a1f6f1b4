import { ownHistory } from '@/lib/comments/history/queries';
import { dated, t } from '@/lib/site/messages';

/** What has happened to one's own comment so far. */
export async function History({ id, viewer }: { id: number; viewer: { id: string } }) {
  const steps = await ownHistory({ id, viewer });
  return (
    <section aria-labelledby="history" className="stack">
      <h2 id="history">{t('ownHistory.title')}</h2>
      <ol className="plain-list">
        {steps.map(({ at, what }) => (
          <li key={`${at.toISOString()} ${what}`}>
            <time dateTime={at.toISOString()}>{dated(at).text}</time>: {t(`ownHistory.${what}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
