import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { FieldsForm } from '@/app/_ui/fields-form';
import { PageTitle } from '@/app/_ui/page-title';
import { refusedForm } from '@/lib/answer';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { publishedAdvert } from '@/lib/jobs/queries';
import { MAX_REPORT, REPORT_GROUNDS } from '@/lib/jobs/reports/schema';
import { t } from '@/lib/site/messages';
import { reportAction } from './actions';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.report.title'), robots: { index: false, follow: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where everybody can say that an advert is not in order. */
export default async function ReportPage({ params, searchParams }: Props) {
  await connection();
  const [{ slug }, { sent }] = await Promise.all([params, searchParams]);
  if (sent) return <PageTitle title={t('jobs.report.sentTitle')} intro={t('jobs.report.sent')} />;
  const advert = await publishedAdvert(slug);
  if (!advert) notFound();
  return (
    <div className="narrow stack">
      <PageTitle title={t('jobs.report.title')} intro={`${shownTitle(advert.title)} · ${advert.company}`} />
      <FieldsForm
        action={reportAction}
        refused={refusedForm()}
        hidden={{ slug }}
        fields={[
          {
            name: 'ground',
            label: t('jobs.report.ground'),
            kind: 'select',
            values: REPORT_GROUNDS.map((id) => ({ id, label: t(`jobs.report.${id}`) })),
          },
          { name: 'reason', label: t('jobs.report.reason'), kind: 'text', maxLength: MAX_REPORT, required: true },
          { name: 'email', label: t('jobs.report.email'), kind: 'email', maxLength: 254 },
        ]}
        values={{}}
        button={t('jobs.report.send')}
        trap={t('notice.website')}
      />
    </div>
  );
}
