import { redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { MAX_NAME } from '@/lib/accounts/display-name';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { AccountNav } from '../nav';
import { changeNameAction } from './actions';
import { NameForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProfilePage({ searchParams }: Props) {
  const [viewer, { saved }] = await Promise.all([currentViewer(), searchParams]);
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/profile');
  const refused = refusedForm();
  return (
    <>
      <PageTitle title={t('account.profile')} />
      <AccountNav current="/account/profile" />
      {saved && !refused && (
        <Notice tone="success" role="status">
          {t('account.saved')}
        </Notice>
      )}
      <NameForm
        action={changeNameAction}
        refused={refused}
        name={viewer.name}
        labels={{
          name: t('account.name'),
          hint: t('account.nameHint', { max: MAX_NAME }),
          save: t('account.save'),
        }}
      />
    </>
  );
}
