'use client';
import { useRef, useState } from 'react';
import { sendPicture } from './send-picture';
import { useDroppedFiles } from './use-dropped-files';

interface Props {
  accept: string;
  maxBytes: number;
  labels: Record<
    | 'choose'
    | 'limits'
    | 'send'
    | 'drop'
    | 'sending'
    | 'working'
    | 'done'
    | 'known'
    | 'tooLarge'
    | 'failed'
    | 'describe',
    string
  >;
}

interface Row {
  key: number;
  name: string;
  /** From 0 to 1; the server works on the file after its last byte. */
  progress: number;
  id?: number;
  known?: boolean;
  error?: string;
}

/** The upload form. With scripts files may also be dropped or pasted anywhere, and each shows how far it is. */
export function Upload({ accept, maxBytes, labels }: Props) {
  const [rows, setRows] = useState<Row[]>([]);
  const count = useRef(0);
  const change = (key: number, news: Partial<Row>) =>
    setRows((shown) => shown.map((row) => (row.key === key ? { ...row, ...news } : row)));
  const take = async (files: File[]) => {
    for (const file of files) {
      const key = count.current++;
      setRows((shown) => [{ key, name: file.name, progress: 0 }, ...shown]);
      if (file.size > maxBytes) change(key, { error: labels.tooLarge });
      else {
        await sendPicture(file, labels.failed, (progress) => change(key, { progress })).then(
          ({ picture, known }) => change(key, { id: picture.id, known }),
          (error: Error) => change(key, { error: error.message }),
        );
      }
    }
  };
  const over = useDroppedFiles(take);
  return (
    <>
      <form
        className={over ? 'upload over' : 'upload'}
        action="/api/desk/media"
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => {
          event.preventDefault();
          const input = event.currentTarget.elements.namedItem('file') as HTMLInputElement;
          void take([...(input.files ?? [])]);
          event.currentTarget.reset();
        }}
      >
        <label htmlFor="file">{labels.choose}</label>
        <input id="file" type="file" name="file" accept={accept} multiple required aria-describedby="limits" />
        <p id="limits" className="meta">
          {labels.limits} {labels.drop}
        </p>
        <button type="submit" className="button">
          {labels.send}
        </button>
      </form>
      <ul className="uploads" aria-live="polite">
        {rows.map(({ key, name, progress, id, known, error }) => (
          <li key={key}>
            {name}: {error && <span className="error">{error}</span>}
            {id && (
              <>
                {known ? labels.known : labels.done} <a href={`/desk/media/${id}`}>{labels.describe}</a>
              </>
            )}
            {!error && !id && (
              <>
                <progress value={progress} aria-label={name} /> {progress < 1 ? labels.sending : labels.working}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
