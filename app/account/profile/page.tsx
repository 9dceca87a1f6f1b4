import { redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { OneFieldForm } from '@/app/_ui/one-field-form';
import { PageTitle } from '@/app/_ui/page-title';
import { MAX_NAME } from '@/lib/accounts/display-name';
import { ownAccount } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import type { FormState } from '@/lib/form';
import { t } from '@/lib/site/messages';
import { requestEmailChangeAction } from '../email/actions';
import { AccountNav } from '../nav';
import { About } from './about';
import { changeNameAction } from './actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProfilePage({ searchParams }: Props) {
  const [viewer, { saved, sent }] = await Promise.all([currentViewer(), searchParams]);
  const account = viewer && (await ownAccount(viewer));
  if (!account) redirect('/account/sign-in?callbackUrl=/account/profile');
  const refused = refusedForm();
  const of = (field: string): FormState | null => (refused && Object.hasOwn(refused.values, field) ? refused : null);
  return (
    <>
      <PageTitle title={t('account.profile')} />
      <AccountNav current="/account/profile" />
      {(saved || sent) && !refused && (
        <Notice tone="success" role="status">
          {t(sent ? 'account.emailSent' : 'account.saved')}
        </Notice>
      )}
      <OneFieldForm
        action={changeNameAction}
        refused={of('name')}
        field={{ name: 'name', defaultValue: account.name ?? '', autoComplete: 'nickname' }}
        labels={{
          field: t('account.name'),
          hint: t('account.nameHint', { max: MAX_NAME }),
          save: t('account.save'),
        }}
      />
      <About viewer={viewer} />
      <h2>{t('account.email')}</h2>
      <OneFieldForm
        action={requestEmailChangeAction}
        refused={of('email')}
        field={{ name: 'email', type: 'email', defaultValue: account.email, autoComplete: 'email' }}
        labels={{
          field: t('account.email'),
          hint: t('account.emailHint'),
          save: t('account.emailChange'),
        }}
      />
    </>
  );
}
