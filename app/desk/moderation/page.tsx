import { notFound, redirect } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { QueueCard } from '@/app/_ui/queue-card';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayDecide, mayModerate } from '@/lib/moderation/policy';
import { houseRules, waitingQueue } from '@/lib/moderation/queries';
import { dated, t } from '@/lib/site/messages';
import { decideAction } from './actions';
import { DecisionForms } from './decision-forms';

export default async function ModerationPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect('/account/sign-in?callbackUrl=/desk/moderation');
  if (!mayModerate(viewer)) notFound();
  const [{ waiting, comments }, rules] = await Promise.all([waitingQueue(), houseRules()]);
  // Somebody else was first: the card is gone, so the page itself says so.
  const refused = refusedForm();
  const missed = refused && !comments.some(({ id }) => String(id) === refused.values.commentId);
  return (
    <>
      {missed && (
        <Notice tone="error" role="alert">
          {refused.error}
        </Notice>
      )}
      <PageTitle title={t('desk.queueTitle')} intro={t('desk.waiting', { count: waiting })} />
      {comments.length === 0 && <Notice tone="success">{t('desk.empty')}</Notice>}
      {comments.map((comment) => (
        <QueueCard
          key={comment.id}
          commentId={comment.id}
          article={{
            href: `/articles/${comment.article.slug}`,
            title: comment.article.title,
            teaser: comment.article.teaser,
          }}
          author={{
            name: comment.author.name ?? '',
            facts: t('desk.approvedBefore', { count: comment.author._count.comments }),
          }}
          waited={dated(comment.createdAt).text}
          parent={
            comment.parent && {
              author: t('desk.inReplyTo', { name: comment.parent.author.name ?? '' }),
              html: comment.parent.publishedRevision?.html ?? '',
            }
          }
          html={comment.revisions[0]?.html ?? ''}
        >
          {mayDecide(viewer, comment) ? (
            <DecisionForms
              action={decideAction}
              refused={refusedForm({ commentId: String(comment.id) })}
              seen={{
                commentId: comment.id,
                revisionId: comment.revisions[0]?.id ?? 0,
                version: comment.version,
              }}
              rules={rules.map(({ id, number, title }) => ({ id, label: `§ ${number} ${title}` }))}
              labels={{
                approve: t('desk.approve'),
                reject: t('desk.reject'),
                rule: t('desk.rule'),
                chooseRule: t('desk.chooseRule'),
                explanation: t('desk.explanation'),
              }}
            />
          ) : (
            <p>{t('desk.own')}</p>
          )}
        </QueueCard>
      ))}
    </>
  );
}
