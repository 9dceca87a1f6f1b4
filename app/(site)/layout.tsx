import type { ReactNode } from 'react';
import { Page } from '@/app/page-frame';
import { t } from '@/lib/site/messages';
import { AccountLink } from './account-link';
import { OfflineNotice } from './offline-notice';

/** Every page of the public site: the same for everyone, with the account link as an island. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Page
      account={
        <AccountLink
          signIn={t('site.signIn')}
          signOut={t('site.signOut')}
          desk={t('site.desk')}
          news={t('notifications.unread', { count: '#' })}
        />
      }
    >
      {children}
      <OfflineNotice />
    </Page>
  );
}
