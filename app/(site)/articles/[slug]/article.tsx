import { ArticleBody } from '@/app/_ui/article-body';
import { ArticleHead } from '@/app/_ui/article-head';
import { needsAiLabel } from '@/lib/articles/ai-label';
import type { publishedArticle } from '@/lib/articles/queries';
import { readingMinutes } from '@/lib/articles/reading-time';
import { dated, t } from '@/lib/site/messages';
import { picture } from '../../cards';
import { About } from './about';

export type ShownArticle = Omit<NonNullable<Awaited<ReturnType<typeof publishedArticle>>>, 'commentsOpen'>;

/** An article as readers see it, on its page and in a preview. */
export function Article({ article, children }: { article: ShownArticle; children?: React.ReactNode }) {
  return (
    <article>
      <ArticleHead
        kicker={article.kicker ?? ''}
        title={article.title}
        teaser={article.teaser}
        byLabel={t('articles.by')}
        authors={(article.standing ? [] : article.authors).map(({ slug, name }) => ({
          href: `/authors/${slug}`,
          label: name,
        }))}
        date={article.standing ? null : dated(article.publishedAt ?? new Date(0))}
        notes={[
          ...(article.standing ? [] : [t('articles.minutes', { minutes: readingMinutes(article.bodyHtml) })]),
          ...(article.corrections.length > 0 ? [t('articles.corrected')] : []),
        ]}
        label={needsAiLabel(article) ? t('articles.ai.label') : ''}
        picture={picture(article.hero, '(min-width: 60rem) 60rem, 100vw', true)}
        caption={article.hero?.caption ?? ''}
        credit={article.hero?.credit ?? ''}
        topicsLabel={t('articles.topic')}
        topics={article.topics.map(({ slug, name }) => ({ href: `/topics/${slug}`, label: name }))}
      />
      <ArticleBody dateline={article.dateline ?? ''} html={article.bodyHtml} />
      <About article={article} />
      {children}
    </article>
  );
}
