import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { t } from '@/lib/site/messages';
import { subscriptionCentre } from '@/lib/subscriptions/queries';
import { Centre } from '../centre';

export const instant = false;
export const metadata: Metadata = { title: t('subscriptions.centre'), robots: { index: false, follow: false } };

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The subscription centre by the link in every letter, without an account. */
export default async function CentrePage({ params, searchParams }: Props) {
  await connection();
  const [{ token }, { done, sent }] = await Promise.all([params, searchParams]);
  const centre = await subscriptionCentre(token);
  if (!centre) notFound();
  return (
    <div className="narrow stack">
      <PageTitle title={t('subscriptions.centre')} intro={t('subscriptions.centreIntro', { email: centre.email })} />
      {(done || sent) && (
        <Notice tone="success" role="status">
          {t(done ? 'subscriptions.done' : 'subscriptions.addressSent')}
        </Notice>
      )}
      <Centre token={token} centre={centre} />
    </div>
  );
}
