import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { t } from '@/lib/site/messages';
import { signOutAction } from './actions';

export default async function AccountPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in');
  return (
    <>
      <PageTitle title={t('signIn.signedInAs', { name: viewer.name })} />
      <form action={signOutAction}>
        <button type="submit" className="button">
          {t('site.signOut')}
        </button>
      </form>
    </>
  );
}
