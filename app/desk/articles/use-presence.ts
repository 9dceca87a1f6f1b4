import { useCallback, useEffect, useState } from 'react';

const BEAT_MS = 10_000;

interface Company {
  writer: string | null;
  others: string[];
}

/** Who else has the article open; with `writer`, a colleague writes and this page looks on. */
export function usePresence(id: string) {
  const [company, setCompany] = useState<Company>({ writer: null, others: [] });
  const tell = useCallback(
    async (act: 'stay' | 'takeOver') => {
      const response = await fetch('/api/desk/articles/presence', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, act }),
      }).catch(() => null);
      if (response?.ok) setCompany(await response.json());
      return response?.ok ?? false;
    },
    [id],
  );
  useEffect(() => {
    if (!id) return;
    void tell('stay');
    const beat = setInterval(() => document.visibilityState === 'visible' && tell('stay'), BEAT_MS);
    const leave = () =>
      navigator.sendBeacon(
        '/api/desk/articles/presence',
        new Blob([JSON.stringify({ id, act: 'leave' })], { type: 'application/json' }),
      );
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [id, tell]);
  return { ...company, takeOver: useCallback(() => tell('takeOver'), [tell]) };
}
