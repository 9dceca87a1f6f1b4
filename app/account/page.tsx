import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { ownAccount, ownSessions } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { dated, t } from '@/lib/site/messages';
import { signOutAction, signOutEverywhereAction } from './actions';
import { AccountNav } from './nav';

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const [account, sessions] = await Promise.all([ownAccount(viewer), ownSessions(viewer)]);
  if (!account) redirect('/account/sign-in');
  return (
    <>
      <PageTitle title={t('signIn.signedInAs', { name: viewer.name })} intro={account.email} />
      <AccountNav current="/account" />
      <p>{t('account.memberSince', { date: dated(account.createdAt).text })}</p>
      <p>{t('account.signedInSince')}</p>
      <ul className="plain-list">
        {sessions.map(dated).map(({ iso, text }) => (
          <li key={iso}>
            <time dateTime={iso}>{text}</time>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <form action={signOutAction}>
          <button type="submit" className="button">
            {t('site.signOut')}
          </button>
        </form>
        <form action={signOutEverywhereAction}>
          <button type="submit" className="button button-quiet">
            {t('account.signOutEverywhere')}
          </button>
        </form>
      </div>
    </>
  );
}
