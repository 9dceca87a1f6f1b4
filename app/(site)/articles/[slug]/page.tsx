import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { newestSlugs, publishedArticle } from '@/lib/articles/queries';
import { env } from '@/lib/env';
import { Article } from './article';
import { Discussion } from './discussion';
import { Further } from './further';
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
  return (
    <>
      <Article article={article}>
        <Share article={article} />
        <p className="printed">{`${env.SITE_URL}/articles/${article.slug}`}</p>
      </Article>
      <Discussion article={article} page={1} />
      <Further article={article} />
    </>
  );
}
