import { type CommentProps, CommentView } from './comment';

/** Comments in reading order; the indent shows who answers whom. */
export function CommentThread({ comments }: { comments: CommentProps[] }) {
  return (
    <div className="thread">
      {comments.map((comment) => (
        <CommentView key={comment.id} {...comment} />
      ))}
    </div>
  );
}
