import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { HouseRules } from '@/app/_ui/house-rules';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { publishedArticle } from '@/lib/articles/queries';
import { visibleComment } from '@/lib/comments/queries';
import { quoteOf } from '@/lib/comments/quote';
import { MAX_LENGTH } from '@/lib/comments/schema';
import { houseRules } from '@/lib/moderation/queries';
import { t } from '@/lib/site/messages';
import { postCommentAction } from './actions';
import { CommentForm } from './form';

export const instant = false;

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The plain form page; `?reply=ID` answers a comment, `&quote=1` quotes it, `&quote=…` that passage of it. */
export default async function CommentPage({ params, searchParams }: Props) {
  await connection();
  const [{ slug }, { reply, quote }] = await Promise.all([params, searchParams]);
  const article = await publishedArticle(slug);
  if (!article) notFound();
  const answered = typeof reply === 'string' && /^\d{1,9}$/.test(reply) ? Number(reply) : null;
  // Sent after the session ended: the form comes back with its text, the way to sign in beside it.
  if (!(await currentViewer()) && !refusedForm())
    redirect(`/account/sign-in?callbackUrl=${encodeURIComponent(formHref(slug, answered, quote))}`);
  const [parent, rules] = await Promise.all([
    answered ? visibleComment({ id: answered, articleId: article.id }) : null,
    houseRules(),
  ]);
  return (
    <div className="narrow">
      <PageTitle
        title={parent ? t('comments.replyTo', { name: parent.author.name ?? '' }) : t('comments.write')}
        intro={article.title}
      />
      {parent && <TrustedHtml as="blockquote" className="answered" html={parent.publishedRevision?.html ?? ''} />}
      <HouseRules
        title={t('rules.title')}
        note={t('rules.moderated')}
        rules={rules}
        moreHref="/rules"
        moreLabel={t('rules.more')}
      />
      {article.commentsOpen ? (
        <CommentForm
          articleId={article.id}
          parentId={parent ? String(parent.id) : ''}
          formKey={crypto.randomUUID()}
          text={
            quote && parent?.publishedRevision ? quoteOf({ ...parent.publishedRevision, passage: String(quote) }) : ''
          }
          action={postCommentAction}
          refused={refusedForm()}
          labels={{
            text: t('comments.text'),
            hint: t('comments.hint', { max: MAX_LENGTH }),
            send: t('comments.send'),
          }}
        />
      ) : (
        <p>{t('comments.closed')}</p>
      )}
      <p>
        <a href={`/articles/${slug}`}>{t('comments.back')}</a>
      </p>
    </div>
  );
}

function formHref(slug: string, answered: number | null, quote: string | string[] | undefined): string {
  if (!answered) return `/articles/${slug}/comment`;
  const query = new URLSearchParams({ reply: String(answered), ...(quote ? { quote: String(quote) } : {}) });
  return `/articles/${slug}/comment?${query}`;
}
