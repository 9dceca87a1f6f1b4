import { TrustedHtml } from '@/app/_ui/trusted-html';

export interface CommentProps {
  id: number;
  authorName: string;
  date: { iso: string; text: string };
  html: string;
  depth: number;
  permalinkHref: string;
  permalinkLabel: string;
  replyHref: string;
  replyLabel: string;
}

/** Deeper replies keep this indent, so that a long debate stays readable on a phone. */
const DEEPEST_INDENT = 4;

export function CommentView(comment: CommentProps) {
  return (
    <article className="comment" id={`comment-${comment.id}`} data-depth={Math.min(comment.depth, DEEPEST_INDENT)}>
      <p className="comment-meta">
        <strong>
          <bdi>{comment.authorName}</bdi>
        </strong>{' '}
        <a href={comment.permalinkHref} title={comment.permalinkLabel}>
          <time dateTime={comment.date.iso}>{comment.date.text}</time>
        </a>
      </p>
      <TrustedHtml className="comment-text" html={comment.html} />
      {comment.replyHref && (
        <p className="comment-reply">
          <a href={comment.replyHref} rel="nofollow">
            {comment.replyLabel}
            <span className="visually-hidden"> – {comment.authorName}</span>
          </a>
        </p>
      )}
    </article>
  );
}
