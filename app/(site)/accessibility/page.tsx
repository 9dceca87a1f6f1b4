import { TrustedHtml } from '@/app/_ui/trusted-html';
import { renderText } from '@/lib/html';
import { t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { LegalPage } from '../legal-page';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/accessibility', title: t('legal.accessibility') });

export default async function AccessibilityPage() {
  const { accessibilityText } = await settings();
  return (
    <LegalPage title={t('legal.accessibility')} filled={accessibilityText !== ''}>
      <TrustedHtml className="prose" html={renderText(accessibilityText)} />
    </LegalPage>
  );
}
