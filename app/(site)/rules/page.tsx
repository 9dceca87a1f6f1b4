import type { Metadata } from 'next';
import { PageTitle } from '@/app/_ui/page-title';
import { houseRules } from '@/lib/moderation/queries';
import { t } from '@/lib/site/messages';

export const ensureStatic = 'navigation';
export const metadata: Metadata = { title: t('rules.title') };

export default async function RulesPage() {
  const rules = await houseRules();
  return (
    <>
      <PageTitle title={t('rules.title')} intro={t('rules.moderated')} />
      <div className="narrow">
        {rules.map((rule) => (
          <section key={rule.key} id={rule.key}>
            <h2>
              § {rule.number} {rule.title}
            </h2>
            <p>{rule.fullText}</p>
          </section>
        ))}
      </div>
    </>
  );
}
