import { useEffect, useState } from 'react';
import { Field } from '@/app/_ui/field';
import { type SentPicture, sendPicture } from '../../media/send-picture';
import { AskDialog } from './ask-dialog';
import { figureHtml } from './figure-html';
import { PictureWordsFields } from './picture-words-fields';

interface Props {
  /** Just uploaded by drop or paste; null: to be chosen here. */
  chosen: SentPicture | null;
  labels: Record<string, string>;
  onClose: () => void;
  onInsert: (html: string) => void;
}

/** Choosing a picture from the library, or uploading one; then saying what it shows. */
export function PictureDialog({ chosen, labels, onClose, onInsert }: Props) {
  const [picture, setPicture] = useState(chosen);
  const [trouble, setTrouble] = useState('');
  const insert = async (form: FormData) => {
    const response = await fetch(`/api/desk/media/${picture?.id}/words`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(form)),
    }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (!response?.ok) return setTrouble(answer?.error ?? labels.failed);
    onInsert(figureHtml(answer));
    onClose();
  };
  return (
    <AskDialog
      title={labels.picture ?? ''}
      button={labels.insert ?? ''}
      cancel={labels.cancel ?? ''}
      onClose={onClose}
      onSubmit={picture && insert}
    >
      {trouble && <p role="alert">{trouble}</p>}
      {picture ? (
        <PictureWordsFields picture={picture} labels={labels} />
      ) : (
        <Choose labels={labels} onTrouble={setTrouble} onChoose={setPicture} />
      )}
    </AskDialog>
  );
}

interface ChooseProps {
  labels: Record<string, string>;
  onTrouble: (sentence: string) => void;
  onChoose: (picture: SentPicture) => void;
}

function Choose({ labels, onTrouble, onChoose }: ChooseProps) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<SentPicture[]>([]);
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const wait = setTimeout(async () => {
      const response = await fetch(`/api/desk/media?${new URLSearchParams({ words })}`, { signal: stop.signal }).catch(
        () => null,
      );
      if (response?.ok) setFound((await response.json()).pictures);
    }, 250);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [words]);
  const send = async (file: File | undefined) => {
    if (!file) return;
    onTrouble('');
    setProgress(0);
    await sendPicture(file, labels.failed ?? '', setProgress).then(
      (sent) => onChoose(sent.picture),
      (error: Error) => onTrouble(error.message),
    );
    setProgress(null);
  };
  return (
    <>
      <div className="field">
        <label htmlFor="picture-file">{labels.chooseFile}</label>
        <input id="picture-file" type="file" accept="image/*" onChange={({ target }) => void send(target.files?.[0])} />
        {progress !== null && <progress value={progress} aria-label={labels.sending} />}
      </div>
      <Field
        id="picture-search"
        label={labels.searchPictures ?? ''}
        type="search"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <ul className="picture-shelf">
        {found.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture)}>
              <img src={picture.src.replace('/960.', '/480.')} alt={picture.alt || picture.name} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
