import { PageTitle } from '@/app/_ui/page-title';
import { ownPath } from '@/lib/accounts/schema';
import { t } from '@/lib/site/messages';
import { requestSignInAction } from './actions';
import { SignInForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl } = await searchParams;
  const back = ownPath.safeParse(callbackUrl).data ?? '/';
  return (
    <>
      <PageTitle title={t('signIn.title')} intro={t('signIn.intro')} />
      <SignInForm
        action={requestSignInAction}
        hidden={{ callbackUrl: back }}
        emailLabel={t('signIn.email')}
        submitLabel={t('signIn.send')}
      />
    </>
  );
}
