import { refusedForm } from '@/lib/answer';
import type { ArticleContent } from '@/lib/articles/content';
import { articleChoices } from '@/lib/articles/desk/queries';
import { t } from '@/lib/site/messages';
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
    'slowModeMinutes',
    'provenance',
    'none',
    'save',
    'publish',
  ],
] as const;

interface Props {
  article: { id: number; revision: { id: number } | null; content: ArticleContent } | null;
}

/** The form of a new or an existing article, with what it offers to choose from. */
export async function Edit({ article }: Props) {
  const { topics, authors, pictures } = await articleChoices();
  const named = ({ id, name }: { id: number; name: string }) => ({ id, label: name });
  return (
    <ArticleForm
      action={saveAction}
      refused={refusedForm({ form: 'article' })}
      article={{
        id: String(article?.id ?? ''),
        basedOn: String(article?.revision?.id ?? ''),
        values: article ? asTyped(article.content) : { commentsOpen: 'on', aiUse: 'NONE' },
      }}
      choices={{
        topics: topics.map(named),
        authors: authors.map(named),
        pictures: pictures.map(({ id, alt, path }) => ({ id, label: alt || path })),
        aiUse: (['NONE', 'ASSISTED', 'GENERATED'] as const).map((id) => ({ id, label: t(`editing.ai.${id}`) })),
      }}
      labels={Object.fromEntries(FIELDS.map((name) => [name, t(`editing.${name}` as 'editing.title')]))}
    />
  );
}

/** The content as the form's fields hold it. */
function asTyped({ commentsOpen, ...content }: ArticleContent): Record<string, string> {
  const fields = Object.entries(content).map(([name, value]) => [name, value === null ? '' : String(value)]);
  return { ...Object.fromEntries(fields), ...(commentsOpen ? { commentsOpen: 'on' } : {}) };
}
