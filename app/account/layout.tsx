import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Page } from '@/app/page-frame';
import { currentViewer } from '@/lib/accounts/session';
import { unreadCount } from '@/lib/notifications/queries';
import { t } from '@/lib/site/messages';

export const instant = false;

/** A person's own pages: rendered for each request, never kept. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  await connection();
  const viewer = await currentViewer();
  const unread = viewer ? await unreadCount(viewer) : 0;
  const account = viewer ? (
    <>
      {unread > 0 && (
        <a href="/account/notifications" className="unread">
          {t('notifications.unread', { count: String(unread) })}
        </a>
      )}{' '}
      <a href="/account">{viewer.name}</a>
    </>
  ) : (
    <a href="/account/sign-in">{t('site.signIn')}</a>
  );
  return (
    <Page account={account}>
      <div className="narrow stack">{children}</div>
    </Page>
  );
}
