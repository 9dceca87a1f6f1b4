import type { Transaction } from '@/lib/db';
import { applyComments, type IncomingComment } from '@/lib/imports/apply-comments';
import type { Outcome as What } from '@/lib/imports/report';
import { commentKind, isTaken, type Refused } from '@/lib/imports/wordpress/comment-states';
import { commentText } from '@/lib/imports/wordpress/comment-text';
import type { WxrComment, WxrItem } from '@/lib/imports/wordpress/wxr-items';

interface Input {
  articleId: number;
  item: WxrItem;
  source: string;
  /** Which of those that were refused over there come too, hidden. */
  wished: readonly Refused[];
}

interface Outcome {
  kind: string;
  what: What;
  why?: string;
}

/** The comments of one post in their threads: approved ones visible, others waiting; spam and what was deleted only if wished. */
export async function applyItemComments(
  tx: Transaction,
  { articleId, item, source, wished }: Input,
): Promise<Outcome[]> {
  const all = parentsFirst(item.comments);
  const wanted = all.filter((comment) => isTaken(comment, wished));
  const kind = (comment: WxrComment) => `comment · ${commentKind(comment)}`;
  const left = all.filter((comment) => !isTaken(comment, wished));
  const comments = wanted.map((comment) => incomingOf(comment, source));
  const applied = await applyComments(tx, { articleId, source, comments });
  const orphaned = ({ id }: WxrComment) =>
    `comment ${id} on ${item.type} ${item.id}: what it answers is not here; it begins a thread.`;
  return [
    ...left.map((comment) => ({ kind: kind(comment), what: 'left' as const })),
    ...wanted.map((comment, place) => {
      const { what = 'added', orphan = false } = applied[place] ?? {};
      return { kind: kind(comment), what, ...(orphan ? { why: orphaned(comment) } : {}) };
    }),
  ];
}

function incomingOf(comment: WxrComment, source: string): IncomingComment {
  const at = comment.at ?? new Date();
  const visible = comment.state === '1';
  return {
    ...{ id: comment.id, email: comment.email, author: comment.author, at, withdrawnAt: null },
    parent: comment.parent === '0' ? '' : comment.parent,
    status: visible ? 'APPROVED' : comment.state === '0' ? 'WAITING' : 'REJECTED',
    formKey: `import:${source}:${comment.id}`,
    revisions: [{ ...commentText(comment.content), at }],
    ...(visible ? { published: 1, publishedAt: at } : { published: null, publishedAt: null }),
  };
}

/** An export sorts by number, which follows time but need not follow threads. */
function parentsFirst(comments: WxrComment[]): WxrComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const found = new Set<WxrComment>();
  for (const comment of comments) {
    const line: WxrComment[] = [];
    // A circle is cut where it closes.
    for (
      let at: WxrComment | undefined = comment;
      at && !line.includes(at) && !found.has(at);
      at = byId.get(at.parent)
    ) {
      line.push(at);
    }
    for (const one of line.toReversed()) found.add(one);
  }
  return [...found];
}
