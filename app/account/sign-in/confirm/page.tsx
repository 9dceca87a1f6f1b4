import { PageTitle } from '@/app/_ui/page-title';
import { ownPath } from '@/lib/accounts/schema';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { confirmSignInAction } from '../actions';
import { SignInForm } from '../form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where the mailed link leads. Opening it changes nothing (mail scanners do that); the button signs in. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token, callbackUrl } = await searchParams;
  const hidden = {
    token: typeof token === 'string' ? token : '',
    callbackUrl: ownPath.safeParse(callbackUrl).data ?? '/',
  };
  return (
    <>
      <PageTitle title={t('signIn.confirmTitle')} intro={t('signIn.confirm')} />
      <SignInForm
        action={confirmSignInAction}
        refused={refusedForm()}
        hidden={hidden}
        submitLabel={t('signIn.button')}
      />
    </>
  );
}
