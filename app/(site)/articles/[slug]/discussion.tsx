import { notFound } from 'next/navigation';
import { CommentThread } from '@/app/_ui/comment-thread';
import { Freeze } from '@/app/_ui/freeze';
import { latestChange } from '@/app/(site)/rules/latest-change';
import { markHelpfulAction } from '@/app/account/marks/actions';
import { threadPage } from '@/lib/comments/pages/queries';
import { houseRules } from '@/lib/moderation/queries';
import { t } from '@/lib/site/messages';
import { formAddress, namesAddress } from './comment/labels';
import { CommentIsland } from './comment-island';
import { MarksIsland } from './marks-island';
import { NewComments } from './new-comments';
import { ThreadOrder, ThreadPager, threadHref } from './thread-pager';
import { seconds, threadProps } from './thread-props';

interface Props {
  article: { id: number; slug: string; commentsOpen: boolean };
  page: number;
  newest?: boolean;
}

/** One page of the approved comments, the house rules and the way to write one. */
export async function Discussion({ article, page, newest = false }: Props) {
  const [found, rules] = await Promise.all([threadPage({ articleId: article.id, page, newest }), houseRules()]);
  if (page > found.pages) notFound();
  const place = { slug: article.slug, newest };
  const form = `/articles/${article.slug}/comment`;
  const next = newest ? page - 1 : page + 1;
  const threads = threadProps(found, {
    form: article.commentsOpen ? form : '',
    next: { page: next, href: threadHref({ ...place, page: next }) },
  });
  return (
    <section
      id="comments"
      className="discussion"
      aria-labelledby="comments-title"
      data-article={article.id}
      data-latest={seconds(found.latestAt)}
    >
      <h2 id="comments-title">{t('comments.title', { count: found.count })}</h2>
      {found.count > 0 && (
        <Freeze name="threads">
          {found.count > 1 && <ThreadOrder {...place} />}
          {(newest ? threads.toReversed() : threads).map((thread) => (
            <CommentThread key={thread.id} {...thread} />
          ))}
          <ThreadPager {...place} page={page} pages={found.pages} />
        </Freeze>
      )}
      {found.count > 0 && <ThreadIslands />}
      <Freeze name="rules">
        <p className="house-rules">
          <strong>{t('rules.moderated')}</strong> {latestChange(rules)} <a href="/rules">{t('rules.more')}</a>
        </p>
        <p className="follow">
          <a href={`/subscriptions/new?kind=THREAD&id=${article.id}`} rel="nofollow">
            {t('comments.follow')}
          </a>
        </p>
      </Freeze>
      {article.commentsOpen ? (
        <CommentIsland
          articleId={article.id}
          formHref={form}
          write={t('comments.write')}
          action={formAddress(article.slug)}
          namesHref={namesAddress(article.slug)}
        />
      ) : (
        <p>{t('comments.closed')}</p>
      )}
    </section>
  );
}

/** What only this reader's browser or account knows about the comments above. */
function ThreadIslands() {
  return (
    <>
      <NewComments
        fresh={t('comments.fresh')}
        one={t('comments.freshOne')}
        many={t('comments.freshMany', { count: '#' })}
        next={t('comments.freshNext')}
        byKey={t('comments.freshKey')}
      />
      <MarksIsland action={markHelpfulAction} />
    </>
  );
}
