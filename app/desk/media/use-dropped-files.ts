import { useEffect, useRef, useState } from 'react';

const picturesIn = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** Hands over pictures that are dropped or pasted anywhere on the page; whether some hover over it. */
export function useDroppedFiles(take: (files: File[]) => unknown): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('dragleave', () => setOver(false), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void latest.current(picturesIn(event.dataTransfer));
      },
      { signal },
    );
    document.addEventListener('paste', (event) => void latest.current(picturesIn(event.clipboardData)), { signal });
    return () => stop.abort();
  }, []);
  return over;
}
