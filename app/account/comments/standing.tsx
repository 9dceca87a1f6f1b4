import { Notice } from '@/app/_ui/notice';
import type { ownComments } from '@/lib/comments/queries';
import { t } from '@/lib/site/messages';
import { refusalText } from './refusal-text';

type OwnComment = Awaited<ReturnType<typeof ownComments>>['comments'][number];

/** Where one's own comment stands, and why. */
export function Standing({ comment }: { comment: OwnComment }) {
  const { status, publishedRevisionId, explanation } = comment;
  if (status === 'WAITING') {
    return <Notice tone="info">{publishedRevisionId ? t('account.editWaiting') : t('comments.waiting')}</Notice>;
  }
  if (status === 'REJECTED' || status === 'TAKEN_DOWN') {
    return <Notice tone="error">{refusalText(comment)}</Notice>;
  }
  if (status === 'RETURNED') return <Notice tone="info">{explanation}</Notice>;
  return null;
}
