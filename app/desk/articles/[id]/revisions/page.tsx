import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { articleContent } from '@/lib/articles/content';
import { articleRevisions, deskArticle } from '@/lib/articles/desk/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { previewPath } from '@/lib/articles/preview';
import { dated, t } from '@/lib/site/messages';
import { restoreAction } from '../../actions';
import { SmallForm } from '../../small-form';
import { Changes } from './changes';

/** Every saved state of an article, what changed in it, and the way back to it. */
export default async function RevisionsPage({ params }: { params: Promise<{ id: string }> }) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await deskArticle(Number(id)) : null;
  if (!article) notFound();
  const revisions = await articleRevisions(article.id);
  const newest = revisions[0]?.id ?? 0;
  return (
    <>
      <PageTitle title={t('editing.revisions')} intro={article.content.title} />
      <p>
        <a href={`/desk/articles/${article.id}`}>{t('editing.back')}</a>
      </p>
      <ol className="revisions" reversed>
        {revisions.map((revision, place) => (
          <li key={revision.id} className="stack">
            <p>
              {dated(revision.createdAt).text}, {revision.editor?.name ?? '–'} ·{' '}
              <a href={previewPath(revision.id)}>{t('editing.previewLink')}</a>
              {revision.id === article.publishedRevisionId && <span className="mark">{t('editing.live')}</span>}
            </p>
            <Changes
              before={articleContent.safeParse(revisions[place + 1]?.content).data ?? null}
              after={articleContent.parse(revision.content)}
            />
            {revision.id !== newest && (
              <SmallForm
                action={restoreAction}
                refused={refusedForm({ revisionId: String(revision.id) })}
                hidden={{ id: article.id, revisionId: revision.id, basedOn: newest }}
                button={t('editing.restore')}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
