import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdvertList } from '@/app/_ui/advert-list';
import { PageTitle } from '@/app/_ui/page-title';
import { employerPage, employersOnBoard } from '@/lib/jobs/employers/queries';
import { t } from '@/lib/site/messages';
import { advert } from '../../../cards';
import { pageMetadata } from '../../../page-metadata';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const [first] = await employersOnBoard();
  return [{ slug: first?.slug ?? 'none' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const employer = await employerPage((await params).slug);
  if (!employer) return {};
  return pageMetadata({
    path: `/jobs/employers/${employer.slug}`,
    title: t('jobs.employerTitle', { name: employer.name }),
  });
}

/** An employer and what they offer. */
export default async function EmployerPage({ params }: Props) {
  const employer = await employerPage((await params).slug);
  if (!employer) notFound();
  const { slug, name, url, count, adverts } = employer;
  return (
    <>
      <PageTitle title={t('jobs.employerTitle', { name })} />
      {url && (
        <p className="narrow">
          <a href={url} rel="nofollow noopener">
            {t('jobs.website')}: {new URL(url).hostname}
          </a>
        </p>
      )}
      {count === 0 ? (
        <p className="narrow">{t('jobs.employerNone', { name })}</p>
      ) : (
        <AdvertList
          title={t('jobs.search.found', { count })}
          adverts={adverts.map(advert)}
          {...(count > adverts.length
            ? { more: { href: `/jobs/search?employer=${slug}`, label: t('jobs.employerAll', { count }) } }
            : {})}
        />
      )}
      <p>
        <a href="/jobs/employers">{t('jobs.employers')}</a>
      </p>
    </>
  );
}
