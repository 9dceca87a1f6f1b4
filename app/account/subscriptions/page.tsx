import { redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { Centre } from '@/app/(site)/subscriptions/centre';
import { currentViewer } from '@/lib/accounts/session';
import { t } from '@/lib/site/messages';
import { centrePath } from '@/lib/subscriptions/links';
import { ownSubscriberId, subscriptionCentre } from '@/lib/subscriptions/queries';
import { AccountNav } from '../nav';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The subscription centre of a member's own address. */
export default async function SubscriptionsPage({ searchParams }: Props) {
  const [viewer, { done }] = await Promise.all([currentViewer(), searchParams]);
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/subscriptions');
  const id = await ownSubscriberId(viewer);
  const token = id ? centrePath(id).slice('/subscriptions/'.length) : '';
  const centre = token ? await subscriptionCentre(token) : null;
  return (
    <>
      <PageTitle title={t('subscriptions.centre')} />
      <AccountNav current="/account/subscriptions" />
      {done && (
        <Notice tone="success" role="status">
          {t('subscriptions.done')}
        </Notice>
      )}
      {centre ? <Centre token={token} centre={centre} /> : <p>{t('account.subscriptionsNone')}</p>}
      <section aria-labelledby="more">
        <h2 id="more">{t('subscriptions.more')}</h2>
        <ul>
          <li>
            <a href="/subscriptions/new?kind=REPLIES">{t('subscriptions.REPLIES')}</a>
          </li>
          <li>
            <a href="/newsletter">{t('site.newsletter')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
