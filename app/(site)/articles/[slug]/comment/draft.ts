import { useEffect, useRef, useState } from 'react';
import { draftName } from './draft-name';

interface Place {
  articleId: number;
  parentId: string;
  formKey: string;
  /** The server keeps what members write; the browser keeps it for everybody. */
  member: boolean;
}

const PAUSE = 1_500;

/**
 * Keeps what is being written until it was sent: a reload, an ended session or a crash costs nothing.
 * The form's key is kept with it, so that a text that arrived although the answer did not is one comment.
 */
export function useDraft({ articleId, parentId, formKey, member }: Place) {
  const form = useRef<HTMLFormElement>(null);
  const [key, setKey] = useState(formKey);
  useEffect(() => {
    const area = form.current?.elements.namedItem('text');
    if (!(area instanceof HTMLTextAreaElement)) return;
    const name = draftName(articleId, parentId);
    const kept = read(name);
    let current = formKey;
    // What was typed or quoted already is newer than what was kept.
    if (kept && (area.value === '' || area.value === kept.text)) {
      area.value = kept.text;
      current = kept.formKey;
      setKey(current);
    }
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      write(name, { text: area.value, formKey: current });
      clearTimeout(pause);
      if (member)
        pause = setTimeout(() => tellServer({ articleId, parentId, formKey: current, text: area.value }), PAUSE);
    };
    // Typed before this page was awake.
    if (area.value !== area.defaultValue && area.value !== kept?.text) keep();
    area.addEventListener('input', keep);
    return () => {
      clearTimeout(pause);
      area.removeEventListener('input', keep);
    };
  }, [articleId, parentId, formKey, member]);
  return { form, formKey: key };
}

interface Draft {
  text: string;
  formKey: string;
}

// A browser may refuse to store anything at all: then the page is as good as without drafts.
function read(name: string): Draft | null {
  try {
    const draft: Partial<Draft> = JSON.parse(localStorage.getItem(name) ?? 'null') ?? {};
    return draft.text && draft.formKey ? { text: draft.text, formKey: draft.formKey } : null;
  } catch {
    return null;
  }
}

function write(name: string, draft: Draft): void {
  try {
    if (draft.text) localStorage.setItem(name, JSON.stringify(draft));
    else localStorage.removeItem(name);
  } catch {
    // Full or forbidden.
  }
}

/** Failing costs nothing: the browser has the text too, and the next pause tries again. */
function tellServer(draft: Draft & { articleId: number; parentId: string }): void {
  fetch('/api/drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    keepalive: draft.text.length < 15_000,
  }).catch(() => undefined);
}
