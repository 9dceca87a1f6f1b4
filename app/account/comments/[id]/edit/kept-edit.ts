import { useEffect, useRef, useState } from 'react';
import { readKept, writeKept } from '@/app/_ui/kept-text';
import { putText } from '@/app/_ui/put-text';
import { editName } from '@/app/(site)/articles/[slug]/comment/draft-name';

/** Keeps a new wording in this browser until it was sent; `restored` says that it stands in the field instead of the old one. */
export function useKeptEdit({ id, source }: { id: number; source: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const area = areaOf(form.current);
    if (!area) return;
    const name = editName(id);
    const keep = () => writeKept(name, { text: area.value === source ? '' : area.value });
    const kept = readKept(name)?.text;
    if (area.value !== source) keep();
    else if (kept && kept !== source) {
      putText(area, kept);
      setRestored(true);
    }
    area.addEventListener('input', keep);
    return () => area.removeEventListener('input', keep);
  }, [id, source]);
  const discard = () => {
    const area = areaOf(form.current);
    if (area) putText(area, source);
    writeKept(editName(id), { text: '' });
    setRestored(false);
    area?.focus();
  };
  return { form, restored, discard };
}

function areaOf(form: HTMLFormElement | null): HTMLTextAreaElement | null {
  const area = form?.elements.namedItem('text');
  return area instanceof HTMLTextAreaElement ? area : null;
}
