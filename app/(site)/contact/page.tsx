import { Facts } from '@/app/_ui/facts';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { call, LegalPage, mail } from '../legal-page';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/contact', title: t('legal.contact') });

/** The points of contact that the Digital Services Act asks for: users (Art. 12) and authorities (Art. 11). */
export default async function ContactPage() {
  const values = await settings();
  const email = { label: t('settings.fields.email') };
  const languages = { label: t('legal.languages') };
  return (
    <LegalPage
      title={t('legal.contact')}
      intro={t('legal.contactIntro')}
      filled={Boolean(values.usersEmail || values.authoritiesEmail)}
    >
      <section>
        <h2>{t('legal.users')}</h2>
        <Facts
          facts={[
            { ...email, value: mail(values.usersEmail) },
            { label: t('settings.fields.phone'), value: call(values.phone) },
            { ...languages, value: values.usersLanguages },
            { label: t('legal.byPost'), value: [values.publisherName, values.postalAddress].join('\n').trim() },
          ]}
        />
        <p className="hint">{t('legal.usersNote')}</p>
      </section>
      <section>
        <h2>{t('legal.authorities')}</h2>
        <Facts
          facts={[
            { ...email, value: mail(values.authoritiesEmail) },
            { ...languages, value: values.authoritiesLanguages },
          ]}
        />
        <p className="hint">{t('legal.authoritiesNote')}</p>
      </section>
    </LegalPage>
  );
}
