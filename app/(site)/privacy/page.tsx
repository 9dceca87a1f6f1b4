import { TrustedHtml } from '@/app/_ui/trusted-html';
import { renderText } from '@/lib/html';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { LegalPage } from '../legal-page';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/privacy', title: t('legal.privacy') });

export default async function PrivacyPage() {
  const { privacyText } = await settings();
  return (
    <LegalPage title={t('legal.privacy')} filled={privacyText !== ''}>
      <TrustedHtml className="prose" html={renderText(privacyText)} />
    </LegalPage>
  );
}
