import { notFound } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mailCounts, stuckMail } from '@/lib/mail/queries';
import { dated, t } from '@/lib/site/messages';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { resendAction, resendAllAction } from './actions';
import { MailNav } from './nav';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Letters that the mail server did not take, with what it said. */
export default async function OutboxPage({ searchParams }: Props) {
  if (!mayChangeSettings(await currentViewer())) notFound();
  const [counts, stuck, { done }] = await Promise.all([mailCounts(), stuckMail(), searchParams]);
  const refused = refusedForm();
  return (
    <>
      <PageTitle title={t('outbox.title')} intro={t('outbox.counts', counts)} />
      <MailNav current="/desk/mail" />
      {done && <Notice tone="success">{t('outbox.allQueued')}</Notice>}
      {counts.failed > 1 && (
        <form action={resendAllAction}>
          <button type="submit" className="button">
            {t('outbox.all')}
          </button>
        </form>
      )}
      <FormError>{refused?.error}</FormError>
      {stuck.length === 0 ? (
        <Notice tone="success">{t('outbox.none')}</Notice>
      ) : (
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{t('outbox.to')}</th>
              <th scope="col">{t('outbox.subject')}</th>
              <th scope="col">{t('outbox.error')}</th>
            </tr>
          </thead>
          <tbody>
            {stuck.map(({ id, to, subject, status, attempts, lastError, createdAt }) => (
              <tr key={id}>
                <td>{to}</td>
                <td>
                  {subject} <span className="meta">{dated(createdAt).text}</span>
                </td>
                <td>
                  {lastError} <span className="meta">{t('outbox.attempts', { count: attempts })}</span>
                  {status === 'FAILED' && (
                    <form action={resendAction}>
                      <input type="hidden" name="id" value={id} />
                      <button type="submit" className="button button-quiet">
                        {t('outbox.again')}
                        <span className="visually-hidden"> – {to}</span>
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
