import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { FieldsForm } from '@/app/_ui/fields-form';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { ownAdvert } from '@/lib/jobs/owner/queries';
import { t } from '@/lib/site/messages';
import { newsroomClock } from '@/lib/site/newsroom-time';
import { ownFormFields } from '../../../own-fields';
import { changeOwnAction } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.owner.edit'), robots: { index: false, follow: false } };

/** The employer's form with what they wrote last; the desk reads it before anybody else does. */
export default async function EditMinePage({ params }: { params: Promise<{ token: string }> }) {
  await connection();
  const { token } = await params;
  const advert = await ownAdvert(decodeURIComponent(token));
  if (!advert) notFound();
  const asked = advert.status === 'DRAFT' && advert.confirmedAt !== null;
  const question = asked ? advert.events.find(({ kind }) => kind === 'ASKED')?.note : undefined;
  return (
    <div className="narrow stack">
      <PageTitle title={t('jobs.owner.edit')} intro={question ?? t('jobs.owner.editIntro')} />
      <FieldsForm
        action={changeOwnAction}
        refused={refusedForm()}
        hidden={{ token: decodeURIComponent(token) }}
        fields={[...ownFormFields(), { name: 'note', label: t('jobs.owner.note'), kind: 'text', maxLength: 2_000 }]}
        values={valuesOf(advert)}
        button={t('jobs.owner.send')}
      />
    </div>
  );
}

function valuesOf(advert: NonNullable<Awaited<ReturnType<typeof ownAdvert>>>): Record<string, string> {
  const wished = typeof advert.proposal === 'object' && !Array.isArray(advert.proposal) ? advert.proposal : {};
  const now = { ...advert, ...wished, text: advert.bodyText, ...(wished?.bodyText ? { text: wished.bodyText } : {}) };
  const names = ownFormFields().map(({ name }) => name);
  const values = Object.fromEntries(names.map((name) => [name, String(now[name as keyof typeof now] ?? '')]));
  return { ...values, until: advert.expiresAt ? newsroomClock(advert.expiresAt).slice(0, 10) : '' };
}
