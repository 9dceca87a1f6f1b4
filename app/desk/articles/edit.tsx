import { refusedForm } from '@/lib/answer';
import { type ArticleContent, articleContent } from '@/lib/articles/content';
import { articleChoices } from '@/lib/articles/desk/queries';
import { cleanArticle } from '@/lib/html';
import { t } from '@/lib/site/messages';
import de from '@/messages/de.json';
import { Changes } from './[id]/revisions/changes';
import { saveAction } from './actions';
import { ArticleForm } from './article-form';

const FIELDS = [
  ...['title', 'slug', 'kicker', 'teaser', 'dateline', 'bodyHtml', 'heroId', 'topicIds', 'authorIds'],
  ...[
    'aiUse',
    'aiNote',
    'reviewerId',
    'responsibleId',
    'commentsOpen',
    'standing',
    'slowModeMinutes',
    'provenance',
    'none',
    'save',
    'publish',
  ],
] as const;

const EDITOR = Object.keys(de.editing.editor) as (keyof typeof de.editing.editor)[];
const PICTURE = ['alt', 'caption', 'credit', 'focusHelp'] as const;

interface Props {
  article: { id: number; revision: { id: number } | null; content: ArticleContent } | null;
}

/** The form of a new or an existing article, with what it offers to choose from. */
export async function Edit({ article }: Props) {
  const { topics, authors, pictures, books } = await articleChoices();
  const named = ({ id, name }: { id: number; name: string }) => ({ id, label: name });
  const refused = refusedForm({ form: 'article' });
  const typed = refused && articleContent.safeParse(refused.values).data;
  const newer = article?.revision && refused && refused.values.basedOn !== String(article.revision.id);
  return (
    <>
      {newer && typed && (
        <section className="conflict" aria-label={t('editing.editor.bothVersions')}>
          <h2>{t('editing.editor.bothVersions')}</h2>
          <p className="meta">
            {t('editing.editor.bothVersionsHelp')} {t('editing.editor.saveAgain')}
          </p>
          <Changes before={article.content} after={{ ...typed, bodyHtml: cleanArticle(typed.bodyHtml) }} />
        </section>
      )}
      <ArticleForm
        // What was saved is a new start; what was refused is not.
        key={article?.revision?.id ?? 'new'}
        action={saveAction}
        refused={refused}
        article={{
          id: String(article?.id ?? ''),
          basedOn: String(article?.revision?.id ?? ''),
          values: article ? asTyped(article.content) : { commentsOpen: 'on', aiUse: 'NONE' },
        }}
        choices={{
          books,
          topics: topics.map(named),
          authors: authors.map(named),
          pictures: pictures.map(({ id, alt, path }) => ({ id, label: alt || path })),
          aiUse: (['NONE', 'ASSISTED', 'GENERATED'] as const).map((id) => ({ id, label: t(`editing.ai.${id}`) })),
        }}
        labels={Object.fromEntries(FIELDS.map((name) => [name, t(`editing.${name}` as 'editing.title')]))}
        editor={{
          ...Object.fromEntries(EDITOR.map((name) => [name, t(`editing.editor.${name}`)])),
          ...Object.fromEntries(PICTURE.map((name) => [name, t(`media.${name}`)])),
        }}
      />
    </>
  );
}

/** The content as the form's fields hold it. */
function asTyped({ commentsOpen, standing, ...content }: ArticleContent): Record<string, string> {
  const fields = Object.entries(content).map(([name, value]) => [name, value === null ? '' : String(value)]);
  return { ...Object.fromEntries(fields), ...ticked({ commentsOpen, standing }) };
}

const ticked = (boxes: Record<string, boolean>): Record<string, string> =>
  Object.fromEntries(Object.entries(boxes).flatMap(([name, is]) => (is ? [[name, 'on']] : [])));
