'use client';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { type SentPicture, sendPicture } from '../../media/send-picture';
import type { ShelfBook } from './box-dialog';
import { Count } from './count';
import { extensions } from './extensions';
import { survives } from './fidelity';
import { cleanPaste } from './paste';
import { PictureDialog } from './picture-dialog';
import { Toolbar } from './toolbar';

export interface SurfaceProps {
  html: string;
  /** Open the text even though the editor does not know all of it. */
  trusting: boolean;
  locked: boolean;
  books: ShelfBook[];
  labels: Record<string, string>;
  onLossy: () => void;
  onChange: (html: string) => void;
}

const picturesIn = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** The editor keeps an empty line below for the cursor; the text has no use for it. */
const withoutEnd = (html: string) => html.replace(/(?:<p><\/p>)+$/, '');

/** The editor itself: what is written goes out as HTML with every change. */
export function Surface({ html, trusting, locked, books, labels, onLossy, onChange }: SurfaceProps) {
  const [picture, setPicture] = useState<SentPicture | 'choose' | null>(null);
  const [news, setNews] = useState('');
  const upload = ([file]: File[]): boolean => {
    if (!file) return false;
    setNews(labels.sending ?? '');
    sendPicture(file, labels.failed ?? '', () => undefined).then(
      (sent) => {
        setNews('');
        setPicture(sent.picture);
      },
      (error: Error) => setNews(error.message),
    );
    return true;
  };
  const editor = useEditor({
    extensions,
    content: html,
    immediatelyRender: false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        class: 'prose surface',
        'aria-label': labels.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
      },
      transformPastedHTML: cleanPaste,
      // A text with a picture of it beside (as Word puts both there) is pasted as text.
      handlePaste: (_, { clipboardData }) =>
        !clipboardData?.types.includes('text/html') && upload(picturesIn(clipboardData)),
      handleDrop: (_, { dataTransfer }) => upload(picturesIn(dataTransfer)),
    },
    onCreate: ({ editor: created }) => {
      if (!trusting && !survives(html, created.getHTML())) onLossy();
    },
    onUpdate: ({ editor: changed }) => onChange(withoutEnd(changed.getHTML())),
  });
  useEffect(() => {
    editor?.setEditable(!locked, false);
  }, [editor, locked]);
  if (!editor) return null;
  return (
    <div className="editor">
      <Toolbar editor={editor} books={books} labels={labels} onPicture={() => setPicture('choose')} />
      <EditorContent editor={editor} />
      <p className="meta editor-foot">
        <Count editor={editor} text={labels.count ?? ''} /> <span aria-live="polite">{news}</span>
      </p>
      {picture && (
        <PictureDialog
          chosen={picture === 'choose' ? null : picture}
          labels={labels}
          onClose={() => setPicture(null)}
          onInsert={(figure) => editor.chain().focus().insertContent(figure).run()}
        />
      )}
    </div>
  );
}
