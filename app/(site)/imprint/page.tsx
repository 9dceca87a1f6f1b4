import { Facts } from '@/app/_ui/facts';
import { t } from '@/lib/site/messages';
import { sections } from '@/lib/site/settings/form-fields';
import { settings } from '@/lib/site/settings/queries';
import type { SettingName } from '@/lib/site/settings/schema';
import { call, LegalPage, mail } from '../legal-page';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/imprint', title: t('legal.imprint') });

/** Who runs the site (§ 5 DDG) and who answers for what it says (§ 18(2) MStV). */
export default async function ImprintPage() {
  const values = await settings();
  const fact = (name: keyof typeof sections.imprint) => ({ label: t(`settings.fields.${name}`), value: values[name] });
  const filled = Object.keys(sections.imprint).some((name) => values[name as SettingName]);
  return (
    <LegalPage title={t('legal.imprint')} filled={filled}>
      <h2>{t('legal.provider')}</h2>
      <Facts
        facts={[
          {
            label: t('settings.fields.publisherName'),
            value: [values.publisherName, values.legalForm].join(' ').trim(),
          },
          fact('representedBy'),
          fact('postalAddress'),
          { label: t('settings.fields.email'), value: mail(values.email) },
          { label: t('settings.fields.phone'), value: call(values.phone) },
          {
            label: t('settings.fields.register'),
            value: [values.register, values.registerNumber].filter(Boolean).join(', '),
          },
          fact('vatId'),
          fact('supervisoryAuthority'),
        ]}
      />
      {values.responsiblePerson && (
        <>
          <h2>{t('legal.responsible')}</h2>
          <p className="lines">{[values.responsiblePerson, values.responsibleAddress].filter(Boolean).join('\n')}</p>
        </>
      )}
    </LegalPage>
  );
}
