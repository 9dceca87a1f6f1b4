import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Notice } from '@/app/_ui/notice';
import { Article } from '@/app/(site)/articles/[slug]/article';
import { Page } from '@/app/page-frame';
import { previewArticle } from '@/lib/articles/desk/queries';
import { previewedRevision } from '@/lib/articles/preview';
import { t } from '@/lib/site/messages';

export const instant = false;
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A revision as it would be published, for whoever was given the address. */
export default async function PreviewPage({ params }: { params: Promise<{ token: string }> }) {
  await connection();
  const revisionId = previewedRevision((await params).token);
  const article = revisionId && (await previewArticle(revisionId));
  if (!article) notFound();
  return (
    <Page account={null}>
      <Notice tone="info">{t('editing.preview')}</Notice>
      <Article article={article} />
    </Page>
  );
}
