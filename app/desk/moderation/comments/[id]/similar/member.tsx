import { TrustedHtml } from '@/app/_ui/trusted-html';

interface Props {
  member: { id: number; revisionId: number; version: number; author: string | null; html: string };
  ticked: boolean;
  /** How alike it is, and what binds it to the others or sets it apart. */
  note: string;
}

/** One comment of a cluster, open to be read; its box carries the wording that is shown. */
export function Member({ member, ticked, note }: Props) {
  const { id, revisionId, version, author, html } = member;
  return (
    <article className="queue-card member">
      <label className="tick">
        <input type="checkbox" name={`mark-${id}`} value={`${revisionId}:${version}`} defaultChecked={ticked} />{' '}
        <bdi>{author}</bdi> <a href={`/desk/moderation/comments/${id}`}>#{id}</a>
      </label>
      {note && <p className="meta">{note}</p>}
      <TrustedHtml className="comment-text" html={html} />
    </article>
  );
}
