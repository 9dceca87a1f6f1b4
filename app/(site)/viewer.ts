import type { MemberLabels } from './articles/[slug]/comment/labels';

/** One's own comment that others do not see (in this wording). */
export interface PendingComment {
  id: number;
  html: string;
  note: string;
  date: string;
  /** The comment under which it will stand; null for a thread of its own. */
  below: number | null;
  /** What the link to its page says. */
  manage: string;
}

/** What /api/viewer tells a page's islands about who looks. */
export interface ViewerAnswer {
  viewer: { name: string; staff: boolean; unread: number } | null;
  pending: PendingComment[];
  marks: { id: number; own: boolean; helpful: number; mine: boolean; ignored: boolean }[];
  /** What the viewer has begun to write on this article, and the key of that form. */
  draft: string;
  formKey: string;
  since: string;
  /** How many characters a comment may have, and what its form says; for members. */
  max: number;
  labels: MemberLabels | null;
}

let asking: Promise<ViewerAnswer | null> | undefined;

/**
 * Asks only if the hint cookie says that someone is signed in: anonymous readers cause no request. The
 * islands of a page ask at the same time and share one answer; who asks later gets a new one.
 */
export function fetchViewer(): Promise<ViewerAnswer | null> {
  if (!document.cookie.split('; ').includes('signed-in=1')) return Promise.resolve(null);
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** The page itself says which article and comments it shows. */
async function ask(): Promise<ViewerAnswer | null> {
  if (document.readyState === 'loading')
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
  const article = document.getElementById('comments')?.dataset.article;
  const ids = [...document.querySelectorAll('.comment[data-since]')].map(({ id }) => id.replace('comment-', ''));
  const answer = await fetch(`/api/viewer${article ? `?article=${article}&comments=${ids.join('-')}` : ''}`).catch(
    () => null,
  );
  return answer?.ok ? answer.json() : null;
}
