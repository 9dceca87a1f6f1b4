import type { Editor } from '@tiptap/react';

export interface Command {
  name: string;
  /** What the button shows; where languages differ, the name of a label. */
  sign: string;
  /** As Tiptap binds them. */
  keys?: string;
  active?: (editor: Editor) => boolean;
  /** Shown only then. */
  when?: (editor: Editor) => boolean;
  run: (editor: Editor) => unknown;
}

const chain = (editor: Editor) => editor.chain().focus();
const inTable = (editor: Editor) => editor.isActive('table');
const heading = (level: 2 | 3): Command => ({
  name: `heading${level}`,
  sign: `H${level}`,
  keys: `Ctrl+Alt+${level}`,
  active: (editor) => editor.isActive('heading', { level }),
  run: (editor) => chain(editor).toggleHeading({ level }).run(),
});

/** The tools in the order of the toolbar. */
export const commands: Command[] = [
  {
    name: 'bold',
    sign: 'boldSign',
    keys: 'Ctrl+B',
    active: (e) => e.isActive('bold'),
    run: (e) => chain(e).toggleBold().run(),
  },
  {
    name: 'italic',
    sign: 'italicSign',
    keys: 'Ctrl+I',
    active: (e) => e.isActive('italic'),
    run: (e) => chain(e).toggleItalic().run(),
  },
  heading(2),
  heading(3),
  { name: 'link', sign: 'link', keys: 'Ctrl+K', active: (e) => e.isActive('link'), run: () => undefined },
  {
    name: 'bulletList',
    sign: '•',
    keys: 'Ctrl+Shift+8',
    active: (e) => e.isActive('bulletList'),
    run: (e) => chain(e).toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    sign: '1.',
    keys: 'Ctrl+Shift+7',
    active: (e) => e.isActive('orderedList'),
    run: (e) => chain(e).toggleOrderedList().run(),
  },
  {
    name: 'quote',
    sign: '„“',
    keys: 'Ctrl+Shift+B',
    active: (e) => e.isActive('blockquote'),
    run: (e) => chain(e).toggleBlockquote().run(),
  },
  {
    name: 'code',
    sign: '</>',
    keys: 'Ctrl+Alt+C',
    active: (e) => e.isActive('codeBlock'),
    run: (e) => chain(e).toggleCodeBlock().run(),
  },
  { name: 'picture', sign: 'picture', active: (e) => e.isActive('figure'), run: () => undefined },
  { name: 'video', sign: 'video', run: () => undefined },
  { name: 'box', sign: 'box', active: (e) => e.isActive('box'), run: () => undefined },
  {
    name: 'table',
    sign: 'table',
    active: inTable,
    when: (e) => !inTable(e),
    run: (e) => chain(e).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { name: 'addRow', sign: '＋▬', when: inTable, run: (e) => chain(e).addRowAfter().run() },
  { name: 'addColumn', sign: '＋▮', when: inTable, run: (e) => chain(e).addColumnAfter().run() },
  { name: 'deleteRow', sign: '－▬', when: inTable, run: (e) => chain(e).deleteRow().run() },
  { name: 'deleteColumn', sign: '－▮', when: inTable, run: (e) => chain(e).deleteColumn().run() },
  { name: 'deleteTable', sign: '▦✕', when: inTable, run: (e) => chain(e).deleteTable().run() },
  { name: 'undo', sign: '↶', keys: 'Ctrl+Z', run: (e) => chain(e).undo().run() },
  { name: 'redo', sign: '↷', keys: 'Ctrl+Shift+Z', run: (e) => chain(e).redo().run() },
];
