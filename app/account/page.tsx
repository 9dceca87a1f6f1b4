import { redirect } from 'next/navigation';
import { ButtonForm } from '@/app/_ui/button-form';
import { PageTitle } from '@/app/_ui/page-title';
import { ownAccount, ownSessions } from '@/lib/accounts/queries';
import { currentSession, currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { dated, t } from '@/lib/site/messages';
import { endOneSessionAction, signOutAction, signOutEverywhereAction } from './actions';
import { AccountNav } from './nav';

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  const [account, sessions, here] = await Promise.all([ownAccount(viewer), ownSessions(viewer), currentSession()]);
  if (!account) redirect('/account/sign-in');
  return (
    <>
      <PageTitle title={t('signIn.signedInAs', { name: viewer.name })} intro={account.email} />
      <AccountNav current="/account" />
      <p>{t('account.memberSince', { date: dated(account.createdAt).text })}</p>
      <p>{t('account.signedInSince')}</p>
      <ul className="plain-list">
        {sessions.map(({ name, device, createdAt }) => (
          <li key={name} className="button-row">
            <span>
              {device || t('account.unknownDevice')},{' '}
              <time dateTime={dated(createdAt).iso}>{dated(createdAt).text}</time>
            </span>
            {name === here ? (
              <strong>{t('account.thisBrowser')}</strong>
            ) : (
              <ButtonForm
                action={endOneSessionAction}
                fields={{ session: name }}
                label={t('account.endSession')}
                about={`${device || t('account.unknownDevice')}, ${dated(createdAt).text}`}
                refused={refusedForm({ session: name })}
              />
            )}
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
