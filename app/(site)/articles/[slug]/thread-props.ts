import type { CommentProps } from '@/app/_ui/comment';
import type { ThreadProps } from '@/app/_ui/comment-thread';
import type { ThreadComment, threadPage } from '@/lib/comments/pages/queries';
import { dated, t } from '@/lib/site/messages';

interface Where {
  /** The plain form's address; empty when nobody can write any more. */
  form: string;
  /** The page on which a conversation that is too long for one goes on. */
  next: { page: number; href: string };
}

type Page = Awaited<ReturnType<typeof threadPage>>;

/** The page's comments as conversations, in reading order. */
export function threadProps({ comments, before, goesOn }: Page, { form, next }: Where): ThreadProps[] {
  const here = new Set(comments.map(({ id }) => id));
  const threads = [...Map.groupBy(comments, ({ rootId }) => rootId)];
  return threads.map(([id, members], place) => ({
    id,
    context: place === 0 && before.length > 0 ? contextOf(id, before) : null,
    comments: members.map((comment) => commentProps(comment, form, here)),
    repliesLabel: t('comments.replies', { count: members.filter(({ depth }) => depth > 0).length }),
    goesOn:
      goesOn && place === threads.length - 1
        ? { href: next.href, label: t('comments.goesOn', { page: next.page }) }
        : null,
  }));
}

const permalink = (id: number) => `/comments/${id}`;

function contextOf(rootId: number, before: Page['before']): ThreadProps['context'] {
  const name = before.find(({ id }) => id === rootId)?.authorName;
  return {
    label: name ? t('comments.continued', { name }) : t('comments.continuedGone'),
    href: permalink(rootId),
    above: before.map(({ id, authorName, gone, excerpt }) => ({
      id,
      href: permalink(id),
      text: gone ? t(`comments.${gone}`) : `${authorName}: ${excerpt}`,
    })),
  };
}

function commentProps(comment: ThreadComment, form: string, here: Set<number>): CommentProps {
  const { id, authorName: name, parent } = comment;
  const reply = `${form}?reply=${id}`;
  return {
    id,
    depth: comment.depth,
    gone: comment.gone ? t(`comments.${comment.gone}`) : '',
    authorName: name,
    portrait: comment.portrait,
    badge: badgeOf(comment),
    date: dated(comment.createdAt),
    shownSince: seconds(comment.publishedAt),
    html: comment.html,
    permalink: { href: permalink(id), label: t('comments.permalink') },
    answers: parent && {
      href: here.has(parent.id) ? `#comment-${parent.id}` : permalink(parent.id),
      label: parent.name ? t('comments.replyTo', { name: parent.name }) : t('comments.answersGone'),
    },
    reply: form ? { href: reply, label: t('comments.reply') } : null,
    quote: form ? { href: `${reply}&quote=1`, label: t('comments.quote') } : null,
    helpful: { href: `/account/marks/${id}`, label: t('comments.helpful'), count: comment.helpful },
    report: { href: `/comments/${id}/notice`, label: t('comments.report') },
    more: { href: `/account/marks/${id}`, label: t('comments.more') },
  };
}

function badgeOf({ wrote, role }: ThreadComment): string {
  if (wrote) return t('comments.author');
  if (role === 'MEMBER') return '';
  return t(role === 'MODERATOR' ? 'comments.moderator' : 'comments.editor');
}

export const seconds = (date: Date | null) => Math.floor((date?.getTime() ?? 0) / 1000);
