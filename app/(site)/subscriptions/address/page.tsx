import type { Metadata } from 'next';
import { connection } from 'next/server';
import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { addressOf } from '@/lib/subscriptions/links';
import { confirmAddressAction } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: t('subscriptions.addressTitle'), robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where the letter to a new address leads. Opening it changes nothing. */
export default async function AddressPage({ searchParams }: Props) {
  await connection();
  const token = String((await searchParams).token ?? '');
  const change = addressOf(token);
  return (
    <div className="narrow stack">
      <PageTitle title={t('subscriptions.addressTitle')} intro={change?.email ?? ''} />
      {change ? (
        <ButtonForm
          action={confirmAddressAction}
          fields={{ token }}
          label={t('subscriptions.addressConfirm')}
          refused={refusedForm({ token })}
        />
      ) : (
        <Notice tone="error">{t('subscriptions.linkGone')}</Notice>
      )}
    </div>
  );
}
