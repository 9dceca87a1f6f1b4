import type { Editor } from '@tiptap/react';

const WORDS_A_MINUTE = 220;

/** Words and minutes of reading so far; `text` has %words% and %minutes% for them. */
export function Count({ editor, text }: { editor: Editor; text: string }) {
  const words =
    editor.state.doc.textBetween(0, editor.state.doc.content.size, ' ', ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  return (
    <span className="word-count">{text.replace('%words%', String(words)).replace('%minutes%', String(minutes))}</span>
  );
}
