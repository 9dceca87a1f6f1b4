import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { PageTitle } from '@/app/_ui/page-title';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { publishedAdvert } from '@/lib/jobs/queries';
import { t } from '@/lib/site/messages';

export const instant = false;
export const metadata: Metadata = { title: t('jobs.applyBy.title'), robots: { index: false, follow: false } };

/** An employer's address of mail, and a letter begun to it. */
export default async function ApplyByMailPage({ params }: { params: Promise<{ slug: string }> }) {
  await connection();
  const advert = await publishedAdvert((await params).slug);
  if (!advert) notFound();
  const [, address] = /^mailto:(.+)$/.exec(advert.applyUrl) ?? [];
  if (!address) notFound();
  const title = shownTitle(advert.title);
  const subject = encodeURIComponent(t('jobs.applyBy.subject', { title }));
  return (
    <div className="narrow stack">
      <PageTitle title={t('jobs.applyBy.title')} intro={`${title} · ${advert.company}`} />
      <p>
        {t('jobs.applyBy.intro')} <strong>{address}</strong>
      </p>
      <p>
        <a className="button" href={`mailto:${address}?subject=${subject}`}>
          {t('jobs.applyBy.button')}
        </a>
      </p>
      <p>
        <a href={`/jobs/${advert.slug}`}>{t('jobs.applyBy.back')}</a>
      </p>
    </div>
  );
}
