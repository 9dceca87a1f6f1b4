import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { toConfirm } from '@/lib/subscriptions/queries';
import { confirmAction } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: t('subscriptions.confirmTitle'), robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where the confirmation letter leads. Opening it changes nothing; the button says yes. */
export default async function ConfirmPage({ searchParams }: Props) {
  await connection();
  const token = String((await searchParams).token ?? '');
  const about = await toConfirm(token);
  return (
    <div className="narrow stack">
      <PageTitle title={t('subscriptions.confirmTitle')} intro={about?.name ?? ''} />
      {about ? (
        <ButtonForm
          action={confirmAction}
          fields={{ token }}
          label={t('subscriptions.confirm')}
          refused={refusedForm({ token })}
        />
      ) : (
        <Notice tone="error">{t('subscriptions.linkGone')}</Notice>
      )}
    </div>
  );
}
