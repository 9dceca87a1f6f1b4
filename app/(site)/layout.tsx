import type { ReactNode } from 'react';
import { Page } from '@/app/page-frame';
import { AccountPlace } from './account-place';
import { OfflineNotice } from './offline-notice';

/** Every page of the public site: the same for everyone, with the account link as an island. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Page account={<AccountPlace />}>
      {children}
      <OfflineNotice />
    </Page>
  );
}
