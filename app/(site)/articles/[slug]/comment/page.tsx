import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { HouseRules } from '@/app/_ui/house-rules';
import { PageTitle } from '@/app/_ui/page-title';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import { latestChange } from '@/app/(site)/rules/latest-change';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { publishedArticle } from '@/lib/articles/queries';
import { ownDraft } from '@/lib/comments/drafts/queries';
import { stampForm } from '@/lib/comments/form-stamp';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { visibleComment } from '@/lib/comments/queries';
import { quoteOf } from '@/lib/comments/quote';
import { houseRules } from '@/lib/moderation/queries';
import { t } from '@/lib/site/messages';
import { CommentForm } from './form';
import { formAddress, formLabels, namesAddress, writingAs } from './labels';

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
  const viewer = await currentViewer();
  const [parent, rules, draft] = await Promise.all([
    answered ? visibleComment({ id: answered, articleId: article.id }) : null,
    houseRules(),
    viewer && ownDraft({ articleId: article.id, parentId: answered ?? 0, viewer }),
  ]);
  const quoted =
    quote && parent?.publishedRevision ? quoteOf({ ...parent.publishedRevision, passage: String(quote) }) : '';
  const formKey = draft?.formKey ?? crypto.randomUUID();
  const here = formHref(slug, answered, quote);
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
        changed={latestChange(rules)}
        rules={rules}
        moreHref="/rules"
        moreLabel={t('rules.more')}
      />
      {article.commentsOpen ? (
        <CommentForm
          articleId={article.id}
          parentId={parent ? String(parent.id) : ''}
          formKey={formKey}
          since={stampForm(formKey)}
          text={[draft?.text ?? '', quoted].filter(Boolean).join('\n\n')}
          max={MAX_LENGTH}
          signInHref={viewer ? '' : `/account/sign-in?callbackUrl=${encodeURIComponent(here)}`}
          writingAs={viewer ? writingAs(viewer.name) : ''}
          action={formAddress(slug)}
          namesHref={namesAddress(slug)}
          refused={refusedForm()}
          labels={formLabels()}
        />
      ) : (
        <Closed text={refusedForm()?.values.text ?? draft?.text ?? ''} />
      )}
      <p>
        <a href={`/articles/${slug}`}>{t('comments.back')}</a>
      </p>
    </div>
  );
}

/** Closed while somebody was writing: their text is still theirs. */
const Closed = ({ text }: { text: string }) => (
  <>
    <p role="status">{t('comments.closed')}</p>
    {text && (
      <div className="comment-form">
        <label htmlFor="comment-text">{t('comments.keptText')}</label>
        <textarea id="comment-text" rows={8} readOnly defaultValue={text} />
      </div>
    )}
  </>
);

function formHref(slug: string, answered: number | null, quote: string | string[] | undefined): string {
  if (!answered) return `/articles/${slug}/comment`;
  const query = new URLSearchParams({ reply: String(answered), ...(quote ? { quote: String(quote) } : {}) });
  return `/articles/${slug}/comment?${query}`;
}
