import { PageTitle } from '@/app/_ui/page-title';
import { keepsMail } from '@/lib/site/keeps-mail';
import { t } from '@/lib/site/messages';

export default function SignInSentPage() {
  return (
    <>
      <PageTitle title={t('signIn.sentTitle')} intro={t('signIn.sent')} />
      {keepsMail() && (
        <p>
          <a href="/dev/mail">/dev/mail</a>
        </p>
      )}
    </>
  );
}
