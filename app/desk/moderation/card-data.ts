import { mayJudge } from '@/lib/moderation/appeals/policy';
import type { commentStates, QueueCard } from '@/lib/moderation/desk/queries';
import { mayDecide } from '@/lib/moderation/policy';
import type { Verdict } from '@/lib/moderation/schema';
import { verdictsFor } from '@/lib/moderation/transitions';
import { dated, t } from '@/lib/site/messages';
import { filesData } from './files-data';
import { signalData } from './signal-data';
import { standingText } from './standing-text';

type Viewer = Parameters<typeof mayDecide>[0];
const COUNTED = ['APPROVED', 'REJECTED', 'TAKEN_DOWN', 'RETURNED', 'WAITING', 'WITHDRAWN'] as const;

/** A card in words, ready for the browser; `similar` is how many waiting comments resemble it. */
export function cardData(card: QueueCard, viewer: Viewer, similar = 0) {
  const { id, parent, last, notices, appeal } = card;
  const standing = { status: card.status, noticed: notices.length > 0, appealed: appeal !== null };
  const judges = mayDecide(viewer, card) && (!appeal || mayJudge(viewer, appeal.decision));
  return {
    id,
    revisionId: card.revisionId,
    version: card.version,
    status: card.status,
    statusText: t(`desk.status.${card.status}`),
    author: {
      name: card.author.name ?? '',
      href: `/desk/moderation?view=all&author=${card.authorId}`,
      facts: authorFacts(card),
      fileHref: `/desk/moderation/people/${card.authorId}`,
      marks: authorMarks(card),
    },
    written: dated(card.createdAt),
    article: {
      href: `/articles/${card.article.slug}`,
      title: card.article.title,
      teaser: card.article.teaser,
    },
    place: parent ? t('desk.inThread', { depth: card.depth }) : t('desk.first'),
    parent: parent && {
      author: t('desk.inReplyTo', { name: parent.author.name ?? '' }),
      html: parent.publishedRevision?.html ?? '',
      href: `/comments/${parent.id}`,
    },
    html: card.html,
    stillVisible: card.stillVisible ? t('desk.stillVisible') : '',
    changed:
      card.difference.length > 0
        ? { label: t('desk.revision', { number: card.revisionNumber }), parts: card.difference }
        : null,
    last: last
      ? [
          t(`desk.by.${last.verdict}`, { name: last.moderator.name ?? '' }),
          last.quote && `„${last.quote}“`,
          last.explanation,
        ]
          .filter(Boolean)
          .join(' ')
      : '',
    verdicts: judges ? verdictsFor(standing) : ([] as Verdict[]),
    ...filesData(card, viewer),
    own: card.authorId === viewer.id,
    readers: card.leases
      .filter(({ userId }) => userId !== viewer.id)
      .map(({ userId, until, user }) => ({ id: userId, name: user.name ?? '', until: until.getTime() })),
    similar:
      similar > 0
        ? { href: `/desk/moderation/comments/${id}/similar`, label: t('desk.similar', { count: similar }) }
        : null,
    /** What screening has noticed, each with its reason. */
    signals: card.signals.map(signalData),
    historyHref: `/desk/moderation/comments/${id}`,
  };
}

export type CardData = ReturnType<typeof cardData>;

/** The author's history in numbers; the comment on the card is not counted as waiting. */
function authorFacts({ numbers, status }: QueueCard): string[] {
  const facts = COUNTED.flatMap((counted) => {
    const count = (numbers[counted] ?? 0) - Number(counted === status);
    return count > 0 ? t(`desk.author.${counted}`, { count }) : [];
  });
  return facts.length > 0 ? facts : [t('desk.author.first')];
}

/** What the team has said of the author: held, paused or banned, notes. */
function authorMarks({ author: { hold, sanctions, _count } }: QueueCard): string[] {
  return [
    ...(hold ? [t('people.standing.held', { name: hold.moderator.name ?? '', reason: hold.reason })] : []),
    ...sanctions.map(standingText),
    ...(_count.notesOn > 0 ? [t('people.notesCount', { count: _count.notesOn })] : []),
  ];
}

type State = Awaited<ReturnType<typeof commentStates>>[number];

/** What happened to a comment while a card of it was open somewhere, in words. */
export const changeData = (state: State) => ({
  id: state.id,
  version: state.version,
  text: stateText(state),
  by: state.by?.id ?? '',
});

function stateText({ status, by }: State): string {
  if (by) return t(`desk.by.${by.verdict}`, { name: by.name ?? '' });
  return status === 'WITHDRAWN' ? t('desk.by.withdrawn') : t('desk.by.author');
}
