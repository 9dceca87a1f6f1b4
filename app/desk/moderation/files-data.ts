import { mayJudge } from '@/lib/moderation/appeals/policy';
import type { QueueCard } from '@/lib/moderation/desk/queries';
import type { OpenNotice } from '@/lib/moderation/notices/queries';
import { mayDecide } from '@/lib/moderation/policy';
import { dated, t } from '@/lib/site/messages';

type Viewer = Parameters<typeof mayDecide>[0];

/** What others have asked about a comment, in words: notices and its author's appeal. */
export function filesData({ notices, appeal, authorId }: QueueCard, viewer: Viewer) {
  return {
    notices:
      notices.length > 0
        ? {
            label: t('desk.notices', { count: notices.length }),
            weight: t('desk.noticesWeight', { weight: sumOf(notices) }),
            danger: notices.some(({ ground }) => ground === 'DANGER') ? t('desk.dangerNote') : '',
            list: notices.map(noticeData),
          }
        : null,
    appeal: appeal && {
      id: appeal.id,
      label: t('desk.appeal', { name: appeal.decision.moderator.name ?? '' }),
      messages: appeal.messages.map(({ id, text, createdAt, moderator }) => ({
        id,
        text,
        who: moderator ? (moderator.name ?? '') : t('desk.appealAuthor'),
        date: dated(createdAt),
      })),
      /** Empty for whom the appeal waits. */
      other: mayJudge(viewer, appeal.decision) ? '' : t('desk.appealOther'),
      asks: mayDecide(viewer, { authorId }) && mayJudge(viewer, appeal.decision),
    },
  };
}

const sumOf = (notices: OpenNotice[]) => notices.reduce((sum, { record }) => sum + record.weight, 0);

const noticeData = ({ id, ground, reason, quote, name, email, record, createdAt }: OpenNotice) => ({
  id,
  ground: t(`notice.${ground}`),
  reason,
  quote,
  who: email ? t('desk.reporter', { name, email }) : name || t('desk.anonymous'),
  record: record.settled > 0 ? t('desk.record', { ...record }) : t('desk.noRecord'),
  date: dated(createdAt),
});
