import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdvertList } from '@/app/_ui/advert-list';
import { ArticleBody } from '@/app/_ui/article-body';
import { PageTitle } from '@/app/_ui/page-title';
import { StructuredData } from '@/app/_ui/structured-data';
import { fittingAdverts, latestAdverts, publishedAdvert } from '@/lib/jobs/queries';
import { salaryText } from '@/lib/jobs/salary';
import { day, t } from '@/lib/site/messages';
import { graph } from '@/lib/structured-data/graph';
import { jobPosting } from '@/lib/structured-data/job-posting';
import { advert as card } from '../../cards';
import { pageMetadata } from '../../page-metadata';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const adverts = await latestAdverts();
  return adverts.length > 0 ? adverts.map(({ slug }) => ({ slug })) : [{ slug: 'none' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const advert = await publishedAdvert((await params).slug);
  if (!advert) return {};
  const path = `/jobs/${advert.slug}`;
  return pageMetadata({
    path,
    title: `${advert.title} – ${advert.company}`,
    description: `${advert.company} · ${advert.place}`,
    picture: `${path}/share.png`,
  });
}

export default async function AdvertPage({ params }: Props) {
  const advert = await publishedAdvert((await params).slug);
  if (!advert) notFound();
  const facts = [
    advert.company,
    advert.place,
    t(`jobs.${advert.employmentType}`),
    ...(advert.remote ? [t('jobs.remote')] : []),
    ...[salaryText(advert)].filter(Boolean),
    ...(advert.expiresAt ? [t('jobs.until', { date: day(advert.expiresAt) })] : []),
  ];
  const topicIds = advert.topics.map(({ id }) => id);
  const similar = (await fittingAdverts({ topicIds, take: 6 })).filter(({ id }) => id !== advert.id).slice(0, 5);
  return (
    <article>
      <StructuredData data={graph(jobPosting(advert))} />
      <PageTitle title={advert.title} intro={facts.join(' · ')} />
      <ArticleBody dateline="" html={advert.bodyHtml} />
      <p className="narrow">
        <a className="button" href={advert.applyUrl} rel="nofollow noopener">
          {t('jobs.apply')}
        </a>
      </p>
      {similar.length > 0 && <AdvertList title={t('jobs.similar')} adverts={similar.map(card)} />}
    </article>
  );
}
