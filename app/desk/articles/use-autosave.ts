import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createAutosaver } from './autosaver';
import { tellRevision } from './current-revision';
import { fieldsOf } from './form-data';

interface Saved {
  id: string;
  basedOn: string;
}

/** Saves the article's form by itself; what the next save is based on, and a line about how it went. */
export function useAutosave(form: RefObject<HTMLFormElement | null>, start: Saved, labels: Record<string, string>) {
  const [saved, setSaved] = useState<Saved>({ id: start.id, basedOn: start.basedOn });
  const [news, setNews] = useState('');
  const latest = useRef(saved);
  const said = useRef(labels);
  const saver = useMemo(
    () =>
      createAutosaver({
        read: () => {
          const fields = form.current && fieldsOf(form.current);
          return fields?.title?.trim() ? { ...fields, ...latest.current } : null;
        },
        onSaved: (next) => {
          latest.current = next;
          // At once: whoever waited for it to save by themselves sends what the form now says it is based on.
          flushSync(() => setSaved(next));
          tellRevision(next.basedOn);
          const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
          setNews((said.current.autosaved ?? '').replace('%time%', time));
          const address = `/desk/articles/${next.id}`;
          if (location.pathname !== address) history.replaceState(null, '', address);
        },
        onTrouble: (sentence) => setNews(sentence ?? said.current.autosaveFailed ?? ''),
      }),
    [form],
  );
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && saver.flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      void saver.finish();
    };
  }, [saver]);
  return { saved, news, touch: saver.touch, finish: saver.finish };
}
