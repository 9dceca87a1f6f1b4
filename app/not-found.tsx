import { Freeze } from '@/app/_ui/freeze';
import { PageTitle } from '@/app/_ui/page-title';
import { AccountPlace } from '@/app/(site)/account-place';
import { Page } from '@/app/page-frame';
import { t } from '@/lib/site/messages';

export default function NotFound() {
  return (
    <Page account={<AccountPlace />}>
      {/* Every page carries this one for the case that it finds nothing. */}
      <Freeze name="nothing">
        <PageTitle title={t('site.notFoundTitle')} intro={t('site.notFound')} />
        <p className="narrow">
          <a href="/">{t('site.toHome')}</a>
        </p>
      </Freeze>
    </Page>
  );
}
