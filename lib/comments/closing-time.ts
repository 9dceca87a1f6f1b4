const DAY = 24 * 3_600_000;

/** When an article stops taking comments, by the operator's number of days; null is never. */
export const closingTime = (publishedAt: Date | null, commentDays: number): Date | null =>
  publishedAt && commentDays > 0 ? new Date(publishedAt.getTime() + commentDays * DAY) : null;

interface Article {
  commentsOpen: boolean;
  publishedAt: Date | null;
}

/** Whether an article takes comments: neither closed by hand nor by the clock. */
export function takesComments({ commentsOpen, publishedAt }: Article, commentDays: number, now = new Date()): boolean {
  const closing = closingTime(publishedAt, commentDays);
  return commentsOpen && (closing === null || now < closing);
}
