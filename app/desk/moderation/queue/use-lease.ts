import { useEffect } from 'react';

/** A lease lasts a minute; renewed twice as often. */
const RENEW_MS = 30_000;

/** Tells colleagues which comment is being read, as long as the page is looked at. */
export function useLease(commentId: number | null): void {
  useEffect(() => {
    if (commentId === null) return;
    const lease = () => {
      if (document.visibilityState !== 'visible') return;
      void fetch('/api/desk/leases', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ commentId }),
      }).catch(() => null);
    };
    // Whoever only passes by reads nothing.
    const soon = setTimeout(lease, 400);
    const renew = setInterval(lease, RENEW_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(renew);
    };
  }, [commentId]);
}
