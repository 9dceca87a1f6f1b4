import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdvertList } from '@/app/_ui/advert-list';
import { ArticleBody } from '@/app/_ui/article-body';
import { Facts } from '@/app/_ui/facts';
import { PageTitle } from '@/app/_ui/page-title';
import { StructuredData } from '@/app/_ui/structured-data';
import { advertFacts } from '@/lib/jobs/advert-facts';
import { shownTitle } from '@/lib/jobs/gender-mark';
import { fittingAdverts, latestAdverts, publishedAdvert } from '@/lib/jobs/queries';
import { t } from '@/lib/site/messages';
import { graph } from '@/lib/structured-data/graph';
import { jobPosting } from '@/lib/structured-data/job-posting';
import { advert as card } from '../../cards';
import { pageMetadata } from '../../page-metadata';
import { EmployerBox } from './employer-box';

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
    title: `${shownTitle(advert.title)} – ${advert.company}`,
    description: `${advert.company} · ${advert.place}`,
    picture: `${path}/share.png`,
  });
}

export default async function AdvertPage({ params }: Props) {
  const advert = await publishedAdvert((await params).slug);
  if (!advert) notFound();
  const { id, slug, topics } = advert;
  const topicIds = topics.map((topic) => topic.id);
  const similar = (await fittingAdverts({ topicIds, text: advert.title, take: 6 }))
    .filter((other) => other.id !== id)
    .slice(0, 5);
  return (
    <article>
      <StructuredData data={graph(jobPosting(advert))} />
      <PageTitle title={shownTitle(advert.title)} intro={`${advert.company} · ${advert.place}`} />
      <div className="narrow">
        <Facts facts={advertFacts(advert)} />
      </div>
      <ArticleBody dateline="" html={advert.bodyHtml} />
      <div className="narrow stack">
        <p>
          <a className="button" href={`/jobs/${slug}/apply`} rel="nofollow noopener">
            {t('jobs.apply')}
          </a>
        </p>
        <p className="hint">{t('jobs.applyHint')}</p>
        {topics.length > 0 && (
          <ul className="topics" aria-label={t('jobs.facts.topics')}>
            {topics.map((topic) => (
              <li key={topic.id}>
                <a href={`/topics/${topic.slug}`}>{topic.name}</a>
              </li>
            ))}
          </ul>
        )}
        <EmployerBox employer={advert.employer} employerId={advert.employerId} website={advert.companyUrl} />
        <p className="meta">
          <a href={`/jobs/${slug}/report`} rel="nofollow">
            {t('jobs.report.link')}
          </a>
        </p>
      </div>
      {similar.length > 0 && <AdvertList title={t('jobs.similar')} adverts={similar.map(card)} />}
    </article>
  );
}
