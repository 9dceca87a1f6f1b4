import { useEffect, useRef, useState } from 'react';
import type { CardData } from '../card-data';

interface Props {
  next: number | null;
  query: string;
  wanted: boolean;
  /** The last card, when more wait than are shown and new ones come behind it. */
  tail: number | null;
  add: (cards: CardData[]) => void;
}

interface Page {
  cards: CardData[];
  next: number | null;
}

async function fetchCards(query: string): Promise<Page | null> {
  const answer = await fetch(`/api/desk/cards?${query}`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

const RETRY_MS = 5_000;

/** Fetches the next page of the queue before the last card is decided, and single cards anew. */
export function useMore({ next: first, query, wanted, tail, add }: Props) {
  const [next, setNext] = useState(first);
  const [attempt, setAttempt] = useState(0);
  const busy = useRef(false);
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const after = next ?? tail;
    if (!wanted || after === null || busy.current) return;
    busy.current = true;
    fetchCards(after === 0 ? query : `${query}&after=${after}`).then((page) => {
      busy.current = false;
      if (!page) return void setTimeout(setAttempt, RETRY_MS, attempt + 1);
      latest.current(page.cards);
      setNext(page.next);
    });
  }, [wanted, next, tail, query, attempt]);
  const reload = async (id: number) => (await fetchCards(`only=${id}`))?.cards[0];
  return { next, reload };
}
