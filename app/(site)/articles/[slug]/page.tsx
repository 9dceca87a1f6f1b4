import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleBody } from '@/app/_ui/article-body';
import { ArticleHead } from '@/app/_ui/article-head';
import { needsAiLabel } from '@/lib/articles/ai-label';
import { newestSlugs, publishedArticle } from '@/lib/articles/queries';
import { readingMinutes } from '@/lib/articles/reading-time';
import { env } from '@/lib/env';
import { dated, t } from '@/lib/site/messages';
import { picture } from '../../cards';
import { About } from './about';
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
      <article>
        <ArticleHead
          kicker={article.kicker ?? ''}
          title={article.title}
          teaser={article.teaser}
          byLabel={t('articles.by')}
          authors={article.authors.map(({ slug, name }) => ({ href: `/authors/${slug}`, label: name }))}
          date={dated(article.publishedAt ?? new Date(0))}
          notes={[
            t('articles.minutes', { minutes: readingMinutes(article.bodyHtml) }),
            ...(article.corrections.length > 0 ? [t('articles.corrected')] : []),
          ]}
          label={needsAiLabel(article) ? t(`articles.ai.label`) : ''}
          picture={picture(article.hero, '(min-width: 60rem) 60rem, 100vw', true)}
          caption={article.hero?.caption ?? ''}
          credit={article.hero?.credit ?? ''}
          topicsLabel={t('articles.topic')}
          topics={article.topics.map(({ slug, name }) => ({ href: `/topics/${slug}`, label: name }))}
        />
        <ArticleBody dateline={article.dateline ?? ''} html={article.bodyHtml} />
        <About article={article} />
        <Share article={article} />
        <p className="printed">{`${env.SITE_URL}/articles/${article.slug}`}</p>
      </article>
      <Discussion article={article} page={1} />
      <Further article={article} />
    </>
  );
}
