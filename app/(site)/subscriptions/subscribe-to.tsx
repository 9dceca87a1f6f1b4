import { ownAccount } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { frequenciesOf } from '@/lib/subscriptions/schema';
import { type Target, wording } from '@/lib/subscriptions/targets';
import { subscribeAction } from './actions';
import { SubscribeForm } from './form';

/** The form for one thing; a member's own address stands in it already. */
export async function SubscribeTo({ kind, targetId, name }: Target & { name: string }) {
  const viewer = await currentViewer();
  const account = viewer && (await ownAccount(viewer));
  return (
    <SubscribeForm
      action={subscribeAction}
      refused={refusedForm({ kind })}
      hidden={{ kind, targetId: String(targetId) }}
      email={account?.email ?? ''}
      frequencies={frequenciesOf[kind].map((value) => ({ value, label: t(`subscriptions.often.${value}`) }))}
      wording={wording(name)}
      labels={{
        email: t('subscriptions.email'),
        frequency: t('subscriptions.frequency'),
        send: t('subscriptions.send'),
        website: t('notice.website'),
      }}
    />
  );
}
