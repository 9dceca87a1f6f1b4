import { notFound } from 'next/navigation';
import { CommentThread } from '@/app/_ui/comment-thread';
import { HouseRules } from '@/app/_ui/house-rules';
import { Pager } from '@/app/_ui/pager';
import { threadPage } from '@/lib/comments/queries';
import { MAX_LENGTH } from '@/lib/comments/schema';
import { houseRules } from '@/lib/moderation/queries';
import { dated, t } from '@/lib/site/messages';
import { postCommentAction } from './comment/actions';
import { CommentIsland } from './comment-island';

interface Props {
  article: { id: number; slug: string; commentsOpen: boolean };
  page: number;
}

/** The approved comments, the house rules and the way to write one. */
export async function Discussion({ article, page }: Props) {
  const [thread, rules] = await Promise.all([threadPage({ articleId: article.id, page }), houseRules()]);
  if (page > thread.pages) notFound();
  const form = `/articles/${article.slug}/comment`;
  return (
    <section id="comments" className="discussion" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('comments.title', { count: thread.count })}</h2>
      <CommentThread
        comments={thread.comments.map((comment) => ({
          ...comment,
          date: dated(comment.createdAt),
          permalinkHref: `/comments/${comment.id}`,
          permalinkLabel: t('comments.permalink', { name: comment.authorName }),
          replyHref: article.commentsOpen ? `${form}?reply=${comment.id}` : '',
          replyLabel: t('comments.reply'),
        }))}
      />
      <ThreadPager slug={article.slug} page={page} pages={thread.pages} />
      <HouseRules
        title={t('rules.title')}
        note={t('rules.moderated')}
        rules={rules}
        moreHref="/rules"
        moreLabel={t('rules.more')}
      />
      {article.commentsOpen ? (
        <CommentIsland
          articleId={article.id}
          formHref={form}
          action={postCommentAction}
          labels={{
            write: t('comments.write'),
            yours: t('comments.yours'),
            text: t('comments.text'),
            hint: t('comments.hint', { max: MAX_LENGTH }),
            send: t('comments.send'),
          }}
        />
      ) : (
        <p>{t('comments.closed')}</p>
      )}
    </section>
  );
}

function ThreadPager({ slug, page, pages }: { slug: string; page: number; pages: number }) {
  if (pages === 1) return null;
  const href = (to: number) => (to === 1 ? `/articles/${slug}#comments` : `/articles/${slug}/comments/${to}`);
  return (
    <Pager
      label={t('articles.pages')}
      current={t('articles.page', { page, pages })}
      {...(page > 1 ? { previous: { href: href(page - 1), label: t('articles.older') } } : {})}
      {...(page < pages ? { next: { href: href(page + 1), label: t('articles.newer') } } : {})}
    />
  );
}
