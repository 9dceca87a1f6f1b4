import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { t } from '@/lib/site/messages';
import { mayChangeSettings } from '@/lib/site/settings/policy';
import { consentProof } from '@/lib/subscriptions/consent-proof';
import { asked } from '../asked';
import { FindAddress } from '../find-address';
import { MailNav } from '../nav';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Everything one address has agreed to, to be shown to whoever may ask for it. */
export default async function ProofPage({ searchParams }: Props) {
  if (!mayChangeSettings(await currentViewer())) notFound();
  const { email } = asked.parse(await searchParams);
  const consents = email ? (await consentProof(email)).consents : [];
  return (
    <>
      <PageTitle title={t('outbox.proof')} intro={t('outbox.proofIntro')} />
      <MailNav current="/desk/mail/proof" />
      <FindAddress email={email ?? ''} />
      {email && consents.length === 0 && <Notice tone="info">{t('outbox.noProof')}</Notice>}
      <ul className="desk-list">
        {consents.map(({ wording, version, page, asked, confirmed, withdrawn }) => (
          <li key={`${asked.utc}${wording}`}>
            {wording}
            <p className="meta">{t('outbox.version', { version, page })}</p>
            <p className="meta">
              {t('subscriptions.asked', { asked: asked.local, confirmed: confirmed?.local ?? '–' })}
              {withdrawn && ` · ${t('outbox.withdrawn', { date: withdrawn.local })}`}
            </p>
          </li>
        ))}
      </ul>
      {email && consents.length > 0 && (
        <a className="button" href={`/desk/mail/proof/file?email=${encodeURIComponent(email)}`}>
          {t('outbox.download')}
        </a>
      )}
    </>
  );
}
