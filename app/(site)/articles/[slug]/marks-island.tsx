'use client';
import { useEffect, useState } from 'react';
import { fetchViewer, type ViewerAnswer } from '../../viewer';
import type { MemberLabels } from './comment/labels';

interface State {
  error?: string;
  values: Record<string, string>;
}

type Action = (previous: State, form: FormData) => Promise<State>;

type Mark = ViewerAnswer['marks'][number];

/** For who is signed in: "helpful" with a click, ignored people's comments folded away; for all: quoting a passage. */
export function MarksIsland({ action }: { action: Action }) {
  const [error, setError] = useState('');
  useEffect(() => {
    fetchViewer().then((answer) => {
      if (!answer?.labels) return;
      const { marks, labels } = answer;
      for (const mark of marks) {
        const comment = document.getElementById(`comment-${mark.id}`);
        if (!comment) continue;
        turnHelpful(comment, mark, async (helpful) => {
          const refused = await send(action, mark.id, helpful).catch(() => labels.unsaved);
          setError(refused);
          return !refused;
        });
        if (mark.ignored) fold(comment, labels);
      }
    });
  }, [action]);
  useEffect(() => {
    document.addEventListener('pointerdown', quoteSelection);
    document.addEventListener('keydown', quoteSelection);
    return () => {
      document.removeEventListener('pointerdown', quoteSelection);
      document.removeEventListener('keydown', quoteSelection);
    };
  }, []);
  return (
    <p role="status" className="error">
      {error}
    </p>
  );
}

async function send(action: Action, id: number, helpful: boolean): Promise<string> {
  const form = new FormData();
  form.set('commentId', String(id));
  form.set('helpful', helpful ? '1' : '0');
  form.set('stay', '1');
  return (await action({ values: {} }, form)).error ?? '';
}

/** The link to the plain page becomes a switch in place, with the count of this moment. */
function turnHelpful(comment: HTMLElement, mark: Mark, save: (helpful: boolean) => Promise<boolean>): void {
  const link = comment.querySelector<HTMLElement>('.helpful');
  const counter = link?.querySelector('span');
  if (!link || !counter) return;
  let { mine, helpful } = mark;
  const show = (pressed: boolean, count: number) => {
    mine = pressed;
    helpful = count;
    counter.textContent = count ? String(count) : '';
    if (!mark.own) link.ariaPressed = String(pressed);
  };
  show(mine, helpful);
  if (mark.own) {
    link.removeAttribute('href');
    return;
  }
  link.role = 'button';
  link.onclick = (event) => {
    event.preventDefault();
    const [pressed, count] = [mine, helpful];
    show(!pressed, pressed ? count - 1 : count + 1);
    save(mine).then((saved) => saved || show(pressed, count));
  };
  link.onkeydown = (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  };
}

function fold(comment: HTMLElement, { hidden, showAnyway }: MemberLabels): void {
  if (comment.classList.contains('ignored')) return;
  comment.classList.add('ignored');
  const note = Object.assign(document.createElement('p'), { className: 'comment-note', textContent: `${hidden} ` });
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: showAnyway });
  button.onclick = () => {
    comment.classList.remove('ignored');
    note.remove();
  };
  note.append(button);
  comment.prepend(note);
}

/** A click on "quote" ends the selection, so its link learns of it at the moment before. */
function quoteSelection(event: Event): void {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a.quote');
  if (!link) return;
  const selection = getSelection();
  const text = link.closest('.comment')?.querySelector('.comment-text');
  const inside = text?.contains(selection?.anchorNode ?? null) && text.contains(selection?.focusNode ?? null);
  const passage = inside ? selection?.toString().trim().slice(0, 1_000) : '';
  const url = new URL(link.href);
  url.searchParams.set('quote', passage || '1');
  link.href = url.href;
}
