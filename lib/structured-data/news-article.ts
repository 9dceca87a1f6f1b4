import type { Comment, NewsArticle } from 'schema-dts';
import { needsAiLabel } from '@/lib/articles/ai-label';
import type { publishedArticle } from '@/lib/articles/queries';
import type { threadPage } from '@/lib/comments/pages/queries';
import { plainText } from '@/lib/html';
import { pictureSources } from '@/lib/media/picture-markup';
import { locale } from '@/lib/site/messages';
import { absolute } from '@/lib/structured-data/graph';
import { person } from '@/lib/structured-data/person';
import { publisher } from '@/lib/structured-data/site';

type Article = NonNullable<Awaited<ReturnType<typeof publishedArticle>>>;
type Thread = Awaited<ReturnType<typeof threadPage>>;

/** Enough to show what the discussion is like; the page itself holds them all. */
const MOST_COMMENTS = 3;
const HEADLINE = 110;

/** IPTC's word for how a text came about; said where no reviewer answers for it (AI Act Art. 50(4)). */
const SOURCE = {
  GENERATED: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  ASSISTED: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const;

/** An article with the first of its approved comments. */
export function newsArticle(article: Article, thread: Thread): NewsArticle {
  const url = absolute(`/articles/${article.slug}`);
  const { aiUse } = article;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: plainText(article.title, HEADLINE),
    description: article.teaser,
    image: [
      ...(article.hero ? [absolute(pictureSources(article.hero).src)] : []),
      absolute(`/articles/${article.slug}/share.png`),
    ],
    datePublished: (article.publishedAt ?? article.updatedAt).toISOString(),
    dateModified: article.updatedAt.toISOString(),
    author: article.authors.length > 0 ? article.authors.map(person) : publisher,
    publisher,
    inLanguage: locale,
    isAccessibleForFree: true,
    keywords: article.topics.map(({ name }) => name),
    ...(article.topics[0] ? { articleSection: article.topics[0].name } : {}),
    ...(article.dateline ? { dateline: article.dateline } : {}),
    ...(aiUse !== 'NONE' && needsAiLabel(article) ? { digitalSourceType: SOURCE[aiUse] } : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ text, createdAt }) => ({
            '@type': 'CorrectionComment' as const,
            text,
            datePublished: createdAt.toISOString(),
          })),
        }
      : {}),
    commentCount: thread.count,
    comment: thread.comments
      .filter(({ gone }) => !gone)
      .slice(0, MOST_COMMENTS)
      .map(comment),
  };
}

const comment = ({ id, authorName, html, createdAt, parent }: Thread['comments'][number]): Comment => ({
  '@type': 'Comment',
  '@id': absolute(`/comments/${id}`),
  url: absolute(`/comments/${id}`),
  author: { '@type': 'Person', name: authorName },
  text: plainText(html, 500),
  datePublished: createdAt.toISOString(),
  ...(parent ? { parentItem: { '@type': 'Comment', '@id': absolute(`/comments/${parent.id}`) } } : {}),
});
