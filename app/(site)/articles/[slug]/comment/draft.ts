import { useEffect, useRef, useState } from 'react';
import { readKept, writeKept } from '@/app/_ui/kept-text';
import { putText } from '@/app/_ui/put-text';
import { draftName } from './draft-name';

interface Place {
  articleId: number;
  parentId: string;
  formKey: string;
  /** When that form was shown, signed by the server. */
  since: string;
  /** The server keeps what members write; the browser keeps it for everybody. */
  member: boolean;
}

const PAUSE = 1_500;

/**
 * Keeps what is being written until it was sent: a reload, an ended session or a crash costs nothing.
 * The form's key is kept with it, so that a text that arrived although the answer did not is one comment.
 */
export function useDraft({ articleId, parentId, formKey, since, member }: Place) {
  const form = useRef<HTMLFormElement>(null);
  const [kept, setKept] = useState({ formKey, since });
  useEffect(() => {
    const area = form.current?.elements.namedItem('text');
    if (!(area instanceof HTMLTextAreaElement)) return;
    const name = draftName(articleId, parentId);
    const found = read(name);
    let current = { formKey, since };
    if (found) {
      const text = chosen({ found, area, formKey, member });
      if (text !== area.value) putText(area, text);
      if (text === found.text)
        current = { formKey: found.formKey, since: found.formKey === formKey ? since : found.since };
    }
    setKept(current);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      writeKept(name, { text: area.value, ...current });
      clearTimeout(pause);
      if (member) pause = setTimeout(tell, PAUSE);
    };
    const tell = async () => {
      const text = area.value;
      const told = await tellServer({ articleId, parentId, formKey: current.formKey, text });
      if (told && area.value === text) writeKept(name, { text, ...current, told });
    };
    // Typed before this page was awake.
    if (area.value !== area.defaultValue && area.value !== found?.text) keep();
    area.addEventListener('input', keep);
    return () => {
      clearTimeout(pause);
      area.removeEventListener('input', keep);
    };
  }, [articleId, parentId, formKey, since, member]);
  return { form, ...kept };
}

interface Draft {
  text: string;
  formKey: string;
  since: string;
  /** The server has it word for word. */
  told?: boolean;
}

/** Only with its form's key it can be sent as the one comment that it is. */
function read(name: string): Draft | null {
  const { text, formKey, since = '', told = false } = readKept<Draft>(name) ?? {};
  return text && formKey ? { text, formKey, since, told } : null;
}

interface Choice {
  found: Draft;
  area: { value: string; defaultValue: string };
  formKey: string;
  member: boolean;
}

/**
 * What stands in the field: the browser's text where the server has not heard of it yet, together with what the page
 * brings of another form, a quote or an older draft. Nothing that was written is left out.
 */
export function chosen({ found, area, formKey, member }: Choice): string {
  const shown = area.value;
  if ((found.told && member) || shown !== area.defaultValue || shown.includes(found.text)) return shown;
  if (found.formKey === formKey || found.text.includes(shown.trim())) return found.text;
  return `${found.text}\n\n${shown}`;
}

/** Whether it arrived. Failing costs nothing: the browser has the text too, and the next pause tries again. */
const tellServer = (draft: Omit<Draft, 'since'> & { articleId: number; parentId: string }): Promise<boolean> =>
  fetch('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    keepalive: draft.text.length < 15_000,
  }).then(
    ({ ok }) => ok,
    () => false,
  );
