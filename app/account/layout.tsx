import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Page } from '@/app/page-frame';
import { t } from '@/lib/site/messages';

export const instant = false;

/** A person's own pages: rendered for each request, never kept. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <Page account={<a href="/account">{t('site.signIn')}</a>}>
      <div className="narrow">{children}</div>
    </Page>
  );
}
