import { dated, t } from '@/lib/site/messages';
import type { Difference } from '@/lib/site/settings/differences';

const MOST_NAMED = 4;

interface Props {
  changes: { id: number; createdAt: Date; changedBy: string | null; differences: Difference[] }[];
  older: number | null;
  paged: boolean;
}

/** Who changed what and when, newest first. */
export function SettingsHistory({ changes, older, paged }: Props) {
  return (
    <section id="history" className="settings-history" aria-labelledby="history-title">
      <h2 id="history-title">{t('settings.history')}</h2>
      {changes.length === 0 && <p>{t('settings.noHistory')}</p>}
      {changes.map(({ id, createdAt, changedBy, differences }) => (
        <details key={id}>
          <summary>
            {t('settings.changedBy', { date: dated(createdAt).text, name: changedBy ?? t('settings.system') })}
            {': '}
            {differences.length > MOST_NAMED
              ? t('settings.many', { count: differences.length })
              : differences.map(({ name }) => t(`settings.fields.${name}`)).join(', ')}
          </summary>
          <dl>
            {differences.map((difference) => (
              <DifferenceRow key={difference.name} {...difference} />
            ))}
          </dl>
        </details>
      ))}
      <p>
        {older && <a href={`/desk/settings?before=${older}#history`}>{t('settings.older')}</a>}{' '}
        {paged && <a href="/desk/settings#history">{t('settings.newest')}</a>}
      </p>
    </section>
  );
}

function DifferenceRow({ name, before, after }: Difference) {
  return (
    <>
      <dt>{t(`settings.fields.${name}`)}</dt>
      <dd>
        {t('settings.before')}: {before ? <del>{before}</del> : t('settings.emptyValue')}
      </dd>
      <dd>
        {t('settings.after')}: {after ? <ins>{after}</ins> : t('settings.emptyValue')}
      </dd>
    </>
  );
}
