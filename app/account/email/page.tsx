import { ButtonForm } from '@/app/_ui/button-form';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { confirmEmailChangeAction } from './actions';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where both letters lead, signed in or not. Opening it changes nothing; the button says yes. */
export default async function EmailChangePage({ searchParams }: Props) {
  const { token, half, done } = await searchParams;
  if (done) return <PageTitle title={t('account.emailDone')} intro={t('account.emailDoneIntro')} />;
  if (half) return <PageTitle title={t('account.emailHalf')} intro={t('account.emailHalfIntro')} />;
  return (
    <>
      <PageTitle title={t('account.emailConfirm')} intro={t('account.emailConfirmIntro')} />
      <ButtonForm
        action={confirmEmailChangeAction}
        fields={{ token: typeof token === 'string' ? token : '' }}
        label={t('account.emailConfirmButton')}
        refused={refusedForm()}
      />
    </>
  );
}
