import { useEffect, useRef, useState } from 'react';
import { readKept, writeKept } from '@/app/_ui/kept-text';
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
    // What was typed or quoted already is newer than what was kept.
    if (found && (area.value === '' || area.value === found.text)) {
      area.value = found.text;
      current = { formKey: found.formKey, since: found.formKey === formKey ? since : found.since };
    }
    setKept(current);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      writeKept(name, { text: area.value, ...current });
      clearTimeout(pause);
      if (member)
        pause = setTimeout(
          () => tellServer({ articleId, parentId, formKey: current.formKey, text: area.value }),
          PAUSE,
        );
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
}

/** Only with its form's key it can be sent as the one comment that it is. */
function read(name: string): Draft | null {
  const { text, formKey, since = '' } = readKept<Draft>(name) ?? {};
  return text && formKey ? { text, formKey, since } : null;
}

/** Failing costs nothing: the browser has the text too, and the next pause tries again. */
function tellServer(draft: Omit<Draft, 'since'> & { articleId: number; parentId: string }): void {
  fetch('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    keepalive: draft.text.length < 15_000,
  }).catch(() => undefined);
}
