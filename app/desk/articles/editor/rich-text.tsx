'use client';
import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import type { ShelfBook } from './box-dialog';
import type { SurfaceProps } from './surface';

interface Props {
  id: string;
  name: string;
  label: string;
  defaultValue: string;
  locked: boolean;
  books: ShelfBook[];
  /** The text has changed: the form may want to save it. */
  onChange: () => void;
  labels: Record<string, string>;
}

/**
 * An article's text: a field of HTML, which is all there is without scripts. With them the editor stands in
 * its place and keeps the field filled; its code is fetched here and nowhere else.
 */
export function RichText({ id, name, label, defaultValue, locked, books, onChange, labels }: Props) {
  const source = useRef<HTMLTextAreaElement>(null);
  const [Surface, setSurface] = useState<ComponentType<SurfaceProps> | null>(null);
  const [shown, setShown] = useState<'source' | 'editor'>('editor');
  /** Null: not asked yet. A text that the editor would shorten stays HTML until somebody decides. */
  const [lossy, setLossy] = useState<boolean | null>(null);
  useEffect(() => {
    import('./surface').then(
      ({ Surface: loaded }) => setSurface(() => loaded),
      () => undefined,
    );
  }, []);
  const editing = Surface !== null && shown === 'editor';
  return (
    <div className="field rich-text">
      <div className="rich-text-head">
        <label htmlFor={id}>{editing ? labels.text : label}</label>
        {Surface && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setLossy(null);
              setShown(editing ? 'source' : 'editor');
            }}
          >
            {editing ? labels.toSource : labels.toEditor}
          </button>
        )}
      </div>
      {lossy && (
        <p role="status" className="meta">
          {labels.lossy}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setLossy(false);
              setShown('editor');
            }}
          >
            {labels.openAnyway}
          </button>
        </p>
      )}
      {editing && (
        <Surface
          html={currentText(source, defaultValue)}
          trusting={lossy === false}
          locked={locked}
          books={books}
          labels={labels}
          onLossy={() => {
            setLossy(true);
            setShown('source');
          }}
          onChange={(html) => {
            if (source.current) source.current.value = html;
            onChange();
          }}
        />
      )}
      <KeptTextarea
        ref={source}
        id={id}
        name={name}
        defaultValue={defaultValue}
        rows={24}
        className="source"
        spellCheck
        hidden={editing}
        onChange={onChange}
      />
    </div>
  );
}

const currentText = (field: RefObject<HTMLTextAreaElement | null>, otherwise: string) =>
  field.current?.value ?? otherwise;
