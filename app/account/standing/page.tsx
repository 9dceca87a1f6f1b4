import { redirect } from 'next/navigation';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { ownSanctions } from '@/lib/moderation/sanctions/queries';
import { MAX_REASON } from '@/lib/moderation/sanctions/schema';
import { dated, t } from '@/lib/site/messages';
import { objectAction } from './actions';
import { ObjectionForm } from './objection-form';

interface Props {
  searchParams: Promise<{ sent?: string | string[] }>;
}

/** What one was warned, paused or banned for, why, for how long, and what can be done against it. */
export default async function StandingPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/standing');
  const [{ sent }, sanctions] = await Promise.all([searchParams, ownSanctions(viewer)]);
  const refused = refusedForm();
  const isHere = sanctions.some(({ id, mayObject }) => mayObject && String(id) === refused?.values.sanctionId);
  return (
    <>
      <PageTitle title={t('sanction.own.title')} />
      {/* Of a form that is not offered any more. */}
      {!isHere && <FormError>{refused?.error}</FormError>}
      {sent === '1' && (
        <Notice tone="success" role="status">
          {t('sanction.own.sent')}
        </Notice>
      )}
      {sanctions.length === 0 && <p>{t('sanction.own.none')}</p>}
      {sanctions.map((sanction) => (
        <section key={sanction.id} aria-labelledby={`sanction-${sanction.id}`}>
          <h2 id={`sanction-${sanction.id}`}>{t(`sanction.kinds.${sanction.kind}`)}</h2>
          <p className="meta">
            {dated(sanction.createdAt).text}
            {sanction.liftedAt ? ` · ${t('sanction.own.lifted')}` : sanction.over && ` · ${t('sanction.over')}`}
          </p>
          <dl className="statement">
            {sanction.reasons.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {sanction.objection && (
            <>
              <h3>{t('sanction.own.yours')}</h3>
              <p>{sanction.objection}</p>
            </>
          )}
          {sanction.answer && (
            <>
              <h3>{t('sanction.own.answer')}</h3>
              <p>{sanction.answer}</p>
            </>
          )}
          {sanction.mayObject && (
            <ObjectionForm
              action={objectAction}
              refused={refusedForm({ sanctionId: String(sanction.id) })}
              sanctionId={sanction.id}
              maxLength={MAX_REASON}
              labels={{ text: t('sanction.own.objectLabel'), send: t('sanction.own.object') }}
            />
          )}
        </section>
      ))}
    </>
  );
}
