import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { ownExports } from '@/lib/accounts/queries';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { dated, t } from '@/lib/site/messages';
import { AccountNav } from '../nav';
import { eraseAction, exportAction } from './actions';
import { EraseForm, ExportForm } from './forms';

/** One's own data: take it along, or have it erased. */
export default async function DataPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/data');
  return (
    <>
      <PageTitle title={t('account.data')} />
      <AccountNav current="/account/data" />
      <section className="stack" aria-labelledby="export">
        <h2 id="export">{t('account.exportTitle')}</h2>
        <p>{t('account.exportIntro')}</p>
        <ul className="plain-list">
          {(await ownExports(viewer)).map(({ id, createdAt, readyAt }) => (
            <li key={id}>
              {readyAt ? (
                <a href={`/account/data/${id}`}>{t('account.exportReady', { date: dated(createdAt).text })}</a>
              ) : (
                t('account.exportWorking', { date: dated(createdAt).text })
              )}
            </li>
          ))}
        </ul>
        <ExportForm action={exportAction} refused={refusedForm({ form: 'export' })} label={t('account.exportButton')} />
      </section>
      <section className="stack" aria-labelledby="erase">
        <h2 id="erase">{t('account.eraseTitle')}</h2>
        <p>{t('account.eraseIntro')}</p>
        <EraseForm
          action={eraseAction}
          refused={refusedForm({ form: 'erase' })}
          labels={{
            comments: t('account.eraseComments'),
            keep: t('account.eraseKeep'),
            delete: t('account.eraseDelete'),
            confirm: t('account.eraseConfirm'),
            button: t('account.eraseButton'),
          }}
        />
      </section>
    </>
  );
}
