import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { ownPath } from '@/lib/accounts/schema';
import { providers } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { requestSignInAction, signInAtProviderAction } from './actions';
import { SignInForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error } = await searchParams;
  const back = ownPath.safeParse(callbackUrl).data ?? '/';
  return (
    <>
      <PageTitle title={t('signIn.title')} intro={t('signIn.intro')} />
      {error && (
        <Notice tone="error" role="alert">
          {t(error === 'OAuthAccountNotLinked' ? 'errors.accountNotLinked' : 'errors.provider')}
        </Notice>
      )}
      <SignInForm
        action={requestSignInAction}
        refused={refusedForm({ form: 'email' })}
        hidden={{ form: 'email', callbackUrl: back }}
        emailLabel={t('signIn.email')}
        submitLabel={t('signIn.send')}
      />
      {providers.map(({ id, name }) => (
        <SignInForm
          key={id}
          action={signInAtProviderAction}
          refused={refusedForm({ provider: id })}
          hidden={{ provider: id, callbackUrl: back }}
          submitLabel={t('signIn.at', { provider: name })}
        />
      ))}
    </>
  );
}
