import { useEffect, useState } from 'react';

/** The time, told every second while somebody needs it; 0 before the browser has taken over, so that both render the same. */
export function useNow(needed: boolean): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!needed) return;
    setNow(Date.now());
    const tick = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(tick);
  }, [needed]);
  return now;
}
