import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Field } from '@/app/_ui/field';
import { AskDialog } from './ask-dialog';
import { BoxDialog, type ShelfBook } from './box-dialog';
import { type Command, commands } from './commands';

interface Props {
  editor: Editor;
  /** What the shelf holds, for boxes. */
  books: ShelfBook[];
  labels: Record<string, string>;
  onPicture: () => void;
}

/** What can be done with the text; each button says by its state what the cursor is in. */
export function Toolbar({ editor, books, labels, onPicture }: Props) {
  const [asked, setAsked] = useState<'link' | 'video' | 'alt' | 'box' | null>(null);
  const press = (command: Command) => {
    if (command.name === 'picture') return editor.isActive('figure') ? setAsked('alt') : onPicture();
    if (command.name === 'link' || command.name === 'video' || command.name === 'box') return setAsked(command.name);
    command.run(editor);
  };
  return (
    <div className="toolbar" role="toolbar" aria-label={labels.tools}>
      {commands.map((command) =>
        command.when && !command.when(editor) ? null : (
          <button
            key={command.name}
            type="button"
            disabled={!editor.isEditable}
            aria-pressed={command.active ? command.active(editor) : undefined}
            aria-label={spokenName(labels, command)}
            title={[labels[command.name], keysIn(labels, command.keys)].filter(Boolean).join(' – ')}
            onClick={() => press(command)}
          >
            {labels[command.sign] ?? command.sign}
          </button>
        ),
      )}
      {asked === 'link' && <LinkDialog editor={editor} labels={labels} onClose={() => setAsked(null)} />}
      {asked === 'video' && <VideoDialog editor={editor} labels={labels} onClose={() => setAsked(null)} />}
      {asked === 'box' && <BoxDialog editor={editor} books={books} labels={labels} onClose={() => setAsked(null)} />}
      {asked === 'alt' && <AltDialog editor={editor} labels={labels} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What a button is called holds what it shows: so it can be said to a machine that listens. */
function spokenName(labels: Record<string, string>, { name, sign }: Command): string | undefined {
  const [meaning, shown] = [labels[name], labels[sign] ?? sign];
  if (meaning === shown) return undefined;
  return /[\p{L}\p{N}]/u.test(shown) ? `${shown}: ${meaning}` : meaning;
}

const keysIn = (labels: Record<string, string>, keys = '') =>
  keys.replace('Ctrl', labels.ctrl ?? 'Ctrl').replace('Shift', labels.shift ?? 'Shift');

export interface DialogProps {
  editor: Editor;
  labels: Record<string, string>;
  onClose: () => void;
}

/** An empty address takes the link away. */
function LinkDialog({ editor, labels, onClose }: DialogProps) {
  const submit = (form: FormData) => {
    const href = String(form.get('href')).trim();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (href) chain.setLink({ href: /^(?:\/|#|\w+:)/.test(href) ? href : `https://${href}` }).run();
    else chain.unsetLink().run();
    onClose();
  };
  return (
    <AskDialog
      title={labels.link ?? ''}
      button={labels.apply ?? ''}
      cancel={labels.cancel ?? ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field
        id="link-href"
        name="href"
        label={labels.address ?? ''}
        defaultValue={editor.getAttributes('link').href ?? ''}
        inputMode="url"
      />
    </AskDialog>
  );
}

function VideoDialog({ editor, labels, onClose }: DialogProps) {
  const submit = (form: FormData) => {
    const attrs = { href: String(form.get('href')).trim(), title: String(form.get('title')).trim() };
    editor.chain().focus().insertContent({ type: 'video', attrs }).run();
    onClose();
  };
  return (
    <AskDialog
      title={labels.video ?? ''}
      button={labels.insert ?? ''}
      cancel={labels.cancel ?? ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field
        id="video-href"
        name="href"
        label={labels.videoAddress ?? ''}
        type="url"
        pattern="https://(www\.|m\.|player\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com)/.+"
        required
      />
      <Field id="video-title" name="title" label={labels.videoTitle ?? ''} required maxLength={200} />
    </AskDialog>
  );
}

function AltDialog({ editor, labels, onClose }: DialogProps) {
  const submit = (form: FormData) => {
    editor
      .chain()
      .focus()
      .updateAttributes('figure', { alt: String(form.get('alt')).trim() })
      .run();
    onClose();
  };
  return (
    <AskDialog
      title={labels.alt ?? ''}
      button={labels.apply ?? ''}
      cancel={labels.cancel ?? ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field
        id="figure-alt"
        name="alt"
        label={labels.alt ?? ''}
        defaultValue={editor.getAttributes('figure').alt ?? ''}
        required
        maxLength={400}
      />
    </AskDialog>
  );
}
