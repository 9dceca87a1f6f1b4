import { PageTitle } from '@/app/_ui/page-title';
import { houseRulesWithHistory } from '@/lib/moderation/queries';
import { day, t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';
import { Limits } from './limits';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/rules', title: t('rules.title') });

export default async function RulesPage() {
  const rules = await houseRulesWithHistory();
  const changes = rules
    .flatMap(({ number, versions }) => versions.map((version) => ({ number, ...version })))
    .filter(({ announcement }) => announcement)
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  return (
    <>
      <PageTitle title={t('rules.title')} intro={t('rules.moderated')} />
      <div className="narrow">
        {rules.map(({ key, number, versions: [current, ...earlier] }) => (
          <section key={key} id={key}>
            <h2>
              § {number} {current?.title}
            </h2>
            <p>{current?.fullText}</p>
            {current && (
              <p className="meta">{t('rules.version', { version: current.version, date: day(current.createdAt) })}</p>
            )}
            <EarlierVersions versions={earlier} />
          </section>
        ))}
        <Limits />
        {changes.length > 0 && (
          <section aria-labelledby="changes">
            <h2 id="changes">{t('rules.changes')}</h2>
            {changes.map(({ number, version, title, announcement, createdAt }) => (
              <div key={`${number}-${version}`}>
                <p className="meta">
                  {day(createdAt)} · § {number} {title}
                </p>
                <p>{announcement}</p>
              </div>
            ))}
          </section>
        )}
      </div>
    </>
  );
}

interface Version {
  version: number;
  title: string;
  fullText: string;
  createdAt: Date;
}

function EarlierVersions({ versions }: { versions: Version[] }) {
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{t('rules.earlier', { count: versions.length })}</summary>
      {versions.map(({ version, title, fullText, createdAt }) => (
        <section key={version}>
          <h3>{t('rules.from', { version, date: day(createdAt), title })}</h3>
          <p>{fullText}</p>
        </section>
      ))}
    </details>
  );
}
