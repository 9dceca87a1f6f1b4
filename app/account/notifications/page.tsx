import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { ownNotifications } from '@/lib/notifications/queries';
import { dated, t } from '@/lib/site/messages';
import { AccountNav } from '../nav';
import { markReadAction } from './actions';
import { MailChoices } from './mail-choices';
import { ReplyFeed } from './reply-feed';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Notification = Awaited<ReturnType<typeof ownNotifications>>['notifications'][number];

/** What has happened to the viewer's comments: decisions, replies, mentions. */
export default async function NotificationsPage({ searchParams }: Props) {
  const [viewer, { before, saved }] = await Promise.all([currentViewer(), searchParams]);
  if (!viewer) redirect('/account/sign-in?callbackUrl=/account/notifications');
  const from = typeof before === 'string' && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined;
  const { notifications, older } = await ownNotifications({ viewer, before: from });
  const [newest] = notifications;
  return (
    <>
      <PageTitle title={t('notifications.title')} />
      <AccountNav current="/account/notifications" />
      {!newest && <p>{t('notifications.none')}</p>}
      <ul className="notifications">
        {notifications.map((notification) => (
          <Line key={notification.id} {...notification} />
        ))}
      </ul>
      {newest && notifications.some(({ readAt }) => readAt === null) && (
        <form action={markReadAction}>
          <input type="hidden" name="newest" value={newest.id} />
          <button type="submit" className="button button-quiet">
            {t('notifications.markRead')}
          </button>
        </form>
      )}
      {older && (
        <p>
          <a href={`/account/notifications?before=${notifications.at(-1)?.id}`} rel="next">
            {t('notifications.older')} →
          </a>
        </p>
      )}
      <MailChoices viewer={viewer} saved={saved === '1'} />
      <ReplyFeed viewer={viewer} />
    </>
  );
}

/** A refused edit leaves the wording that was approved before. */
const meaning = ({ verdict, toStatus }: Notification['decision']) =>
  verdict === 'REJECT' && toStatus === 'APPROVED' ? 'editRejected' : verdict;

function Line({ kind, decision, commentId, comment, createdAt, readAt }: Notification) {
  const article = comment.article.title;
  const { iso, text } = dated(createdAt);
  return (
    <li data-new={readAt === null ? '' : undefined}>
      <a href={kind === 'DECISION' ? `/account/comments/${commentId}` : `/comments/${commentId}`}>
        {kind === 'DECISION'
          ? t(`notifications.${meaning(decision)}`, { article })
          : t(`notifications.${kind}`, { article, name: comment.author.name ?? '' })}
      </a>
      <p className="meta">
        {readAt === null && <strong>{t('notifications.new')} </strong>}
        <time dateTime={iso}>{text}</time>
      </p>
    </li>
  );
}
