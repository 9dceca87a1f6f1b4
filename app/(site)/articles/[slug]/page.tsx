import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleBody } from '@/app/_ui/article-body';
import { ArticleHead } from '@/app/_ui/article-head';
import { newestSlugs, publishedArticle } from '@/lib/articles/queries';
import { dated, t } from '@/lib/site/messages';
import { Adverts } from '../../adverts';
import { names, picture } from '../../cards';
import { Discussion } from './discussion';

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
  return (
    <>
      <article>
        <ArticleHead
          kicker={article.kicker ?? ''}
          title={article.title}
          teaser={article.teaser}
          byline={article.authors.length > 0 ? `${t('articles.by')} ${names(article.authors)}` : ''}
          date={dated(article.publishedAt ?? new Date(0))}
          picture={picture(article.hero, '(min-width: 60rem) 60rem, 100vw', true)}
          caption={article.hero?.caption ?? ''}
          credit={article.hero?.credit ?? ''}
          topicsLabel={t('articles.topic')}
          topics={article.topics.map(({ slug, name }) => ({ href: `/topics/${slug}`, label: name }))}
        />
        <ArticleBody dateline={article.dateline ?? ''} html={article.bodyHtml} />
      </article>
      <Discussion article={article} page={1} />
      <Adverts take={4} />
    </>
  );
}
