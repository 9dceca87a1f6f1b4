import { useEffect, useRef, useState } from 'react';

export interface Counts {
  waiting: number;
  returned: number;
  noticed: number;
  appealed: number;
}
export interface Change {
  id: number;
  version: number;
  text: string;
  by: string;
}
export interface Reader {
  id: string;
  name: string;
  until: number;
}

export interface Signals {
  id: number;
  revisionId: number;
  signals: { effect: 'HINT' | 'WARNING' | 'URGENT'; text: string }[];
}

interface Handlers {
  counts: (counts: Counts) => void;
  changed: (changes: Change[]) => void;
  signals: (found: Signals[]) => void;
  readers: (readers: { id: number; readers: Reader[] }[]) => void;
  /** The comments whose news may have been missed while the connection was down. */
  shown: () => number[];
}

const RETRY_MS = 2_000;
const TOLD_AFTER_MS = 5_000;

/** News from the desk as long as the page is open; makes a lost connection again and catches up. */
export function useLive(handlers: Handlers): { offline: boolean } {
  const latest = useRef(handlers);
  latest.current = handlers;
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    let source: EventSource;
    let retry: ReturnType<typeof setTimeout>;
    let told: ReturnType<typeof setTimeout>;
    const on = <Data>(name: string, act: (data: Data) => void) =>
      source.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data)));
    const open = () => {
      source = new EventSource('/api/desk/events');
      on<Counts>('counts', (data) => latest.current.counts(data));
      on<Change[]>('changed', (data) => latest.current.changed(data));
      on<Signals[]>('signals', (data) => latest.current.signals(data));
      on<{ id: number; readers: Reader[] }[]>('readers', (data) => latest.current.readers(data));
      on('resync', () => void catchUp());
      source.onopen = () => {
        clearTimeout(told);
        setOffline(false);
        void catchUp();
      };
      source.onerror = () => {
        clearTimeout(told);
        told = setTimeout(() => setOffline(true), TOLD_AFTER_MS);
        // The browser tries again by itself, except after an answer that was no stream.
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
      };
    };
    const catchUp = async () => {
      const ids = latest.current.shown();
      if (ids.length === 0) return;
      const answer = await fetch(`/api/desk/cards?ids=${ids.slice(-500).join(',')}`).catch(() => null);
      if (!answer?.ok) return;
      const { changes, readers } = await answer.json();
      latest.current.changed(changes);
      latest.current.readers(readers);
    };
    open();
    return () => {
      clearTimeout(retry);
      clearTimeout(told);
      source.close();
    };
  }, []);
  return { offline };
}
