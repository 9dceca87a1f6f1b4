import { TrustedHtml } from '@/app/_ui/trusted-html';

interface Link {
  href: string;
  label: string;
}

export interface CommentProps {
  id: number;
  depth: number;
  /** What stands in its place when the comment itself is no longer to be seen; then nothing else is shown. */
  gone: string;
  authorName: string;
  /** The author's own page and picture, where there are any. */
  portrait: { path: string | null; picture: { src: string; srcSet: string } | null };
  badge: string;
  date: { iso: string; text: string };
  /** Seconds since 1970 at which the public could first see it. */
  shownSince: number;
  html: string;
  permalink: Link;
  answers: Link | null;
  /** Empty where nobody can write any more. */
  reply: Link | null;
  quote: Link | null;
  helpful: Link & { count: number };
  report: Link;
  more: Link;
}

/** Deeper replies keep this indent, so that a long debate stays readable on a phone. */
const DEEPEST_INDENT = 4;

export function CommentView(comment: CommentProps) {
  const place = { id: `comment-${comment.id}`, 'data-depth': Math.min(comment.depth, DEEPEST_INDENT) };
  if (comment.gone)
    return (
      <article className="comment" {...place}>
        <p className="comment-note">{comment.gone}</p>
      </article>
    );
  return (
    <article className="comment" {...place} data-since={comment.shownSince}>
      <p className="comment-meta">
        {comment.portrait.picture && (
          <img className="portrait" {...comment.portrait.picture} alt="" width={32} height={32} loading="lazy" />
        )}
        <strong>
          <PersonName name={comment.authorName} path={comment.portrait.path} />
        </strong>{' '}
        {comment.badge && (
          <>
            <span className="badge">{comment.badge}</span>{' '}
          </>
        )}
        <a href={comment.permalink.href} title={comment.permalink.label}>
          <time dateTime={comment.date.iso}>{comment.date.text}</time>
        </a>{' '}
        {comment.answers && <a href={comment.answers.href}>{comment.answers.label}</a>}
      </p>
      <TrustedHtml className="comment-text" html={comment.html} />
      <p className="comment-reply">
        {comment.reply && (
          <a href={comment.reply.href} rel="nofollow">
            {comment.reply.label}
            <span className="visually-hidden">{` – ${comment.authorName}`}</span>
          </a>
        )}
        {comment.quote && (
          <a href={comment.quote.href} rel="nofollow" className="quote">
            {comment.quote.label}
          </a>
        )}
        <a href={comment.helpful.href} rel="nofollow" className="helpful">
          {`${comment.helpful.label} `}
          <span>{comment.helpful.count || ''}</span>
        </a>
        <a href={comment.report.href} rel="nofollow">
          {comment.report.label}
        </a>
        <a href={comment.more.href} rel="nofollow">
          {comment.more.label}
        </a>
      </p>
    </article>
  );
}

function PersonName({ name, path }: { name: string; path: string | null }) {
  if (!path) return <bdi>{name}</bdi>;
  return (
    <a href={path} rel="nofollow">
      <bdi>{name}</bdi>
    </a>
  );
}
