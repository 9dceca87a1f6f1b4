/** What /api/viewer tells a page's islands about who looks. */
export interface ViewerAnswer {
  viewer: { name: string; staff: boolean } | null;
  pending: { id: number; html: string; note: string; date: string }[];
  formKey: string;
}

/** Asks only if the hint cookie says that someone is signed in: anonymous readers cause no request. */
export async function fetchViewer(articleId?: number): Promise<ViewerAnswer | null> {
  if (!document.cookie.split('; ').includes('signed-in=1')) return null;
  const answer = await fetch(`/api/viewer${articleId ? `?article=${articleId}` : ''}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
