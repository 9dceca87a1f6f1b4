import { notFound } from 'next/navigation';
import { ButtonForm } from '@/app/_ui/button-form';
import { Notice } from '@/app/_ui/notice';
import { OneFieldForm } from '@/app/_ui/one-field-form';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { dated, t } from '@/lib/site/messages';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { suppressedAddresses } from '@/lib/subscriptions/queries';
import { blockAction, unblockAction } from '../actions';
import { asked } from '../asked';
import { FindAddress } from '../find-address';
import { MailNav } from '../nav';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The suppression list: who is left alone and why; an admin adds to it and takes from it. */
export default async function BlockedPage({ searchParams }: Props) {
  if (!mayChangeSettings(await currentViewer())) notFound();
  const { email, before } = asked.parse(await searchParams);
  const { addresses, older } = await suppressedAddresses({ email, before });
  return (
    <>
      <PageTitle title={t('outbox.blocked')} intro={t('outbox.blockedIntro')} />
      <MailNav current="/desk/mail/blocked" />
      <FindAddress email={email ?? ''} />
      {addresses.length === 0 ? <Notice tone="success">{t('outbox.noneBlocked')}</Notice> : <List rows={addresses} />}
      {older && <a href={`/desk/mail/blocked?before=${older}`}>{t('outbox.older')}</a>}
      <OneFieldForm
        action={blockAction}
        hidden={{ form: 'block' }}
        refused={refusedForm({ form: 'block' })}
        field={{ name: 'email', type: 'email', autoComplete: 'off', maxLength: 254 }}
        labels={{ field: t('outbox.address'), hint: '', save: t('outbox.block') }}
      />
    </>
  );
}

function List({ rows }: { rows: Awaited<ReturnType<typeof suppressedAddresses>>['addresses'] }) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{t('outbox.address')}</th>
          <th scope="col">{t('outbox.why')}</th>
          <th scope="col">{t('outbox.since')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, email, suppressedAt, suppressedAs, suppressedFor }) => (
          <tr key={id}>
            <td>{email}</td>
            <td>
              {t(`outbox.reasons.${suppressedAs ?? 'BOUNCE'}`)} <span className="meta">{suppressedFor}</span>
            </td>
            <td>
              {suppressedAt && dated(suppressedAt).text}
              <ButtonForm
                action={unblockAction}
                fields={{ email, form: 'unblock' }}
                label={t('outbox.unblock')}
                about={email}
                refused={refusedForm({ form: 'unblock', email })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
