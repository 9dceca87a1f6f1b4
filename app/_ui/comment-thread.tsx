import { type CommentProps, CommentView } from './comment';

export interface ThreadProps {
  id: number;
  /** For a thread that began on an earlier page: what this is, and what the first comment here answers. */
  context: { label: string; href: string; above: { id: number; href: string; text: string }[] } | null;
  comments: CommentProps[];
  repliesLabel: string;
  goesOn: { href: string; label: string } | null;
}

/** One conversation: its first comment, then all replies in reading order, which can be folded away. */
export function CommentThread({ context, comments, repliesLabel, goesOn }: ThreadProps) {
  const [first] = context ? [] : comments;
  const replies = first ? comments.slice(1) : comments;
  return (
    <div className="thread">
      {context && (
        <div className="thread-context">
          <p>
            <a href={context.href}>{context.label}</a>
          </p>
          <ul>
            {context.above.map(({ id, href, text }) => (
              <li key={id}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {first && <CommentView {...first} />}
      {replies.length > 0 && (
        <details open>
          <summary>{repliesLabel}</summary>
          {replies.map((comment) => (
            <CommentView key={comment.id} {...comment} />
          ))}
        </details>
      )}
      {goesOn && (
        <p className="thread-goes-on">
          <a href={goesOn.href}>{goesOn.label}</a>
        </p>
      )}
    </div>
  );
}
