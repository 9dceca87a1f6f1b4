import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Freeze } from '@/app/_ui/freeze';
import { StructuredData } from '@/app/_ui/structured-data';
import { newestSlugs, publishedArticle } from '@/lib/articles/queries';
import { threadPage } from '@/lib/comments/pages/queries';
import { env } from '@/lib/env';
import { t } from '@/lib/site/messages';
import { breadcrumbs } from '@/lib/structured-data/breadcrumbs';
import { graph } from '@/lib/structured-data/graph';
import { newsArticle } from '@/lib/structured-data/news-article';
import { Article } from './article';
import { Discussion } from './discussion';
import { Elsewhere } from './elsewhere';
import { Further } from './further';
import { HeadTags } from './head-tags';
import { Share } from './share';

export const ensureStatic = 'navigation';

interface Props {
  params: Promise<{ slug: string }>;
}

/** Next wants at least one address to prove the page static; an empty site has none of its own. */
export async function generateStaticParams() {
  const articles = await newestSlugs();
  return articles.length > 0 ? articles : [{ slug: 'none' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await publishedArticle((await params).slug);
  if (!article) return {};
  return {
    title: article.title,
    description: article.teaser,
    alternates: { canonical: `/articles/${article.slug}` },
  };
}

export default async function ArticlePage({ params }: Props) {
  const article = await publishedArticle((await params).slug);
  if (!article) notFound();
  const [thread, headTags, elsewhere, further] = await Promise.all([
    threadPage({ articleId: article.id, page: 1, newest: false }),
    HeadTags({ article }),
    Elsewhere({ article }),
    Further({ article }),
  ]);
  const [topic] = article.topics;
  const way = breadcrumbs(
    { name: t('site.home'), path: '/' },
    ...(topic ? [{ name: topic.name, path: `/topics/${topic.slug}` }] : []),
    { name: article.title, path: `/articles/${article.slug}` },
  );
  return (
    <>
      <StructuredData data={graph(...(article.standing ? [] : [newsArticle(article, thread)]), way)} />
      <Freeze name="article">
        {headTags}
        <Article article={article}>
          {!article.standing && elsewhere}
          {!article.standing && <Share article={article} />}
          <p className="printed">{`${env.SITE_URL}/articles/${article.slug}`}</p>
        </Article>
      </Freeze>
      {(!article.standing || article.commentsOpen || thread.count > 0) && <Discussion article={article} page={1} />}
      {!article.standing && <Freeze name="further">{further}</Freeze>}
    </>
  );
}
