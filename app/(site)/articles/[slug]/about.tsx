import { needsAiLabel } from '@/lib/articles/ai-label';
import { dated, t } from '@/lib/site/messages';
import { AuthorPortrait } from '../../author-portrait';
import type { ShownArticle } from './article';

/** What stands below the text: what was corrected, how machines took part, who wrote it. */
export function About({ article }: { article: ShownArticle }) {
  return (
    <footer className="prose about">
      <Corrections corrections={article.corrections} />
      <Provenance article={article} />
      {(article.standing ? [] : article.authors).map((author) => (
        <section key={author.slug} className="author-box" aria-label={author.name}>
          <AuthorPortrait portrait={author.portrait} />
          <h2>
            <a href={`/authors/${author.slug}`} rel="author">
              {author.name}
            </a>
          </h2>
          {author.role && <p className="meta">{author.role}</p>}
          <p>{author.bio}</p>
        </section>
      ))}
    </footer>
  );
}

function Corrections({ corrections }: Pick<ShownArticle, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('articles.corrections')}</h2>
      <ul>
        {corrections.map(({ id, text, createdAt }) => {
          const date = dated(createdAt);
          return (
            <li key={id}>
              <time dateTime={date.iso} className="meta">
                {date.text}
              </time>{' '}
              {text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** AI Act Art. 50(4): how machines took part, who has reviewed it and who answers for it. */
function Provenance({ article }: { article: ShownArticle }) {
  const { aiUse, aiNote, reviewer, responsible } = article;
  if (aiUse === 'NONE') return null;
  return (
    <section aria-labelledby="provenance">
      <h2 id="provenance">{t('articles.provenance')}</h2>
      <p>
        {t(`articles.ai.${aiUse}`)} {aiNote}
      </p>
      <p>
        {needsAiLabel(article)
          ? t('articles.ai.notReviewed')
          : t('articles.ai.reviewed', { reviewer: reviewer?.name ?? '' })}{' '}
        {responsible && t('articles.ai.responsible', { name: responsible.name })}
      </p>
    </section>
  );
}
