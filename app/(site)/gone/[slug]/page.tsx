import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { withdrawnArticle } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';

export const ensureStatic = 'navigation';
export const metadata: Metadata = { robots: { index: false } };
export const generateStaticParams = () => [{ slug: 'none' }];

/** Shown with status 410 where a withdrawn article was; proxy.ts leads here. */
export default async function GonePage({ params }: { params: Promise<{ slug: string }> }) {
  const article = await withdrawnArticle((await params).slug);
  if (!article) notFound();
  return (
    <>
      <PageTitle title={t('articles.gone')} intro={article.withdrawnReason || t('articles.goneIntro')} />
      <p className="narrow">
        <a href="/">{t('site.toHome')}</a>
      </p>
    </>
  );
}
