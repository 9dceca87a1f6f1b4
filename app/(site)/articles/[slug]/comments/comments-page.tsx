import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { publishedArticle } from '@/lib/articles/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../../../page-metadata';
import { Discussion } from '../discussion';
import { type Place, threadHref } from '../thread-pager';

/** A page of the discussion that does not fit below the article itself. */
export async function CommentsPage({ slug, page, newest }: Place) {
  const article = await publishedArticle(slug);
  if (!article) notFound();
  return (
    <>
      <PageTitle title={article.title} intro={article.teaser} />
      <p className="narrow">
        <a href={`/articles/${slug}`}>{t('comments.back')}</a>
      </p>
      <Discussion article={article} page={page} newest={newest} />
    </>
  );
}

/** The other order holds the same comments: one of the two is enough for search engines. */
export async function commentsMetadata(place: Place): Promise<Metadata> {
  const article = await publishedArticle(place.slug);
  if (!article) return {};
  const { page, newest } = place;
  const shared = await pageMetadata({
    path: threadHref(place),
    title: t(newest ? 'comments.newestTitle' : 'comments.pageTitle', { title: article.title, page }),
    description: article.teaser,
    picture: `/articles/${article.slug}/share.png`,
  });
  return {
    ...shared,
    ...(newest ? { robots: { index: false, follow: true } } : {}),
  };
}
