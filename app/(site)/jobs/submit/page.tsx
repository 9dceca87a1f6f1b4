import type { Metadata } from 'next';
import { connection } from 'next/server';
import { FieldsForm } from '@/app/_ui/fields-form';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { t } from '@/lib/site/messages';
import { ownFormFields } from '../own-fields';
import { submitAction } from './actions';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.owner.title'), robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where employers write an advert, without an account: their address of mail is what proves that it is theirs. */
export default async function SubmitPage({ searchParams }: Props) {
  await connection();
  if ((await searchParams).sent) return <PageTitle title={t('jobs.owner.sentTitle')} intro={t('jobs.owner.sent')} />;
  return (
    <div className="narrow stack">
      <PageTitle title={t('jobs.owner.title')} intro={t('jobs.owner.intro')} />
      <FieldsForm
        action={submitAction}
        refused={refusedForm()}
        hidden={{}}
        fields={[
          { name: 'email', label: t('jobs.owner.email'), kind: 'email', maxLength: 254, required: true },
          ...ownFormFields(),
        ]}
        values={{ country: 'DE' }}
        button={t('jobs.owner.preview')}
        trap={t('notice.website')}
      />
      <p className="hint">{t('jobs.owner.privacy')}</p>
    </div>
  );
}
