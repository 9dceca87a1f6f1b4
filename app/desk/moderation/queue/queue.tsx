'use client';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Verdict } from '@/lib/moderation/schema';
import type { CardData } from '../card-data';
import type { DeskLabels } from '../labels';
import { Card } from './card';
import { cardNodes, currentCard, focusCard, leaveFor, selectionIn, tickedCards } from './focus';
import { HelpDialog } from './help-dialog';
import { MarkedBar } from './marked-bar';
import { Tabs } from './tabs';
import type { Choices, DeskActions, RefusedForm } from './types';
import { useDecisions } from './use-decisions';
import { type Command, useKeyboard } from './use-keyboard';
import { useLease } from './use-lease';
import { type Counts, type Reader, useLive } from './use-live';
import { useMore } from './use-more';
import { useNow } from './use-now';

interface Props {
  cards: CardData[];
  /** Where the next page begins, and the address's query without it. */
  next: number | null;
  query: string;
  /** New comments belong at its end. */
  grows: boolean;
  viewerId: string;
  tabs: { view: string; label: string; href: string; current: boolean }[];
  counts: Counts;
  markedText: [none: string, one: string, many: string];
  choices: Choices;
  labels: DeskLabels;
  actions: DeskActions;
  refused: RefusedForm | null;
  back: string;
  /** Filters, between the tabs and the cards. */
  children?: ReactNode;
}

/** With so few open cards left, the next page is fetched and put behind them. */
const FEW = 8;
/** So many decided cards stay to look back at; after hours of work a thousand would make every key slow. */
const DECIDED_KEPT = 60;
const NEGATIVE: Verdict[] = ['REJECT', 'TAKE_DOWN', 'UPHOLD'];
const POSITIVE: Verdict[] = ['APPROVE', 'RESTORE', 'KEEP'];

/** The cards of the desk: decided in place, by keys, mouse or touch, while others decide too. */
export function Queue(props: Props) {
  const { labels, viewerId, choices, actions, back, refused } = props;
  const [cards, setCards] = useState(props.cards);
  const [counts, setCounts] = useState(props.counts);
  const [readers, setReaders] = useState<Record<number, Reader[]>>({});
  const [marked, setMarked] = useState<number[]>([]);
  const [panel, setPanel] = useState<{ id: number; verdict: Verdict; quote: string } | null>(null);
  const [bulkOpen, setBulkOpen] = useState(false);
  const [current, setCurrent] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const help = useRef<HTMLDialogElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    // Ticked before this page was awake.
    setMarked(tickedCards());
    setReady(true);
  }, []);
  const renew = useCallback((versions: Map<number, number>) => {
    setCards((all) => all.map((card) => ({ ...card, version: versions.get(card.id) ?? card.version })));
  }, []);
  const { standing, setStanding, errors, decide, undo, undoLast } = useDecisions({ labels, say: setSaid, renew });
  const open = cards.filter(({ id }) => !standing[id]);
  const now = useNow(Object.keys(standing).length > 0 || Object.keys(readers).length > 0);
  const more = useMore({
    next: props.next,
    query: props.query,
    wanted: open.length < FEW,
    // Where the oldest come first, new ones belong behind the last card.
    tail: props.grows && counts.waiting > open.length ? (cards.at(-1)?.id ?? 0) : null,
    add: (added) =>
      setCards((all) => {
        // What is still being decided may be refused, and then says so on its card.
        const settled = all.filter(
          ({ id }) => standing[id] && standing[id].kind !== 'deciding' && id !== currentCard(),
        );
        const gone = new Set(settled.slice(0, -DECIDED_KEPT).map(({ id }) => id));
        const fresh = added.filter(({ id }) => !all.some((card) => card.id === id));
        return [...all.filter(({ id }) => !gone.has(id)), ...fresh];
      }),
  });

  const { offline } = useLive({
    counts: setCounts,
    shown: () => open.map(({ id }) => id),
    readers: (all) =>
      setReaders((before) => ({
        ...before,
        ...Object.fromEntries(all.map(({ id, readers: who }) => [id, who.filter((reader) => reader.id !== viewerId)])),
      })),
    signals: (found) =>
      setCards((all) =>
        all.map((card) => {
          const news = found.find(({ id, revisionId }) => id === card.id && revisionId === card.revisionId);
          return news ? { ...card, signals: news.signals } : card;
        }),
      ),
    changed: (changes) => {
      for (const { id, version, text, by } of changes) {
        const card = cards.find((shown) => shown.id === id);
        if (!card || card.version >= version || (standing[id] && by === viewerId)) continue;
        setStanding((all) => (all[id] && by === viewerId ? all : { ...all, [id]: { kind: 'taken', text } }));
      }
    },
  });
  useLease(current !== null && !standing[current] ? current : null);
  useEffect(() => {
    const follow = () => setCurrent(currentCard());
    follow();
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  const send = async (verdict: Verdict, ids: number[], fields: Record<string, string>) => {
    const chosen = cards.filter(({ id }) => ids.includes(id) && !standing[id]);
    if (chosen.length === 0) return;
    // What had the focus is about to go; the card itself stays.
    const [only] = ids;
    if (ids.length === 1 && only !== undefined && currentCard() === only) focusCard(only, false);
    const failed = await decide(chosen, verdict, fields);
    if (failed) return;
    setMarked((all) => all.filter((id) => !ids.includes(id)));
    setPanel((shown) => (shown && ids.includes(shown.id) ? null : shown));
    if (ids.length > 1) setBulkOpen(false);
  };
  const openPanel = (card: CardData, among: Verdict[], focus: 'card' | 'text') => {
    const verdict = card.verdicts.find((possible) => among.includes(possible));
    if (!verdict || standing[card.id]) return;
    setPanel({ id: card.id, verdict, quote: selectionIn(card.id) });
    if (focus === 'text') leaveFor(`[data-card="${card.id}"] [data-verdict="${verdict}"] [name=explanation]`);
  };

  const step = (direction: 1 | -1) => {
    const nodes = cardNodes().filter(({ id, settled }) => id === currentCard() || direction === -1 || !settled);
    const at = nodes.findIndex(({ id }) => id === currentCard());
    const target = nodes[at === -1 ? 0 : at + direction];
    if (target) focusCard(target.id, true);
  };
  /** The card that keys mean: the one with the focus, or the first open one before any has it. */
  const meant = () => {
    const id = currentCard() ?? open[0]?.id;
    const card = cards.find((shown) => shown.id === id);
    if (card && currentCard() === null) focusCard(card.id, true);
    return card;
  };
  const mark = (id: number, on: boolean) =>
    setMarked((all) => (on ? [...new Set([...all, id])] : all.filter((one) => one !== id)));

  const commands: Record<Command, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    approve: () => {
      const card = meant();
      if (card?.verdicts.includes('APPROVE')) void send('APPROVE', [card.id], {});
      else if (card) openPanel(card, POSITIVE, 'text');
    },
    reject: () => {
      const card = meant();
      if (card) openPanel(card, NEGATIVE, 'card');
    },
    return: () => {
      const card = meant();
      if (card) openPanel(card, ['RETURN'], 'text');
    },
    undo: () => {
      const at = standing[currentCard() ?? 0];
      if (at?.kind === 'decided' && at.until > Date.now()) void undo([at.decisionId]);
      else undoLast();
    },
    mark: () => {
      const card = meant();
      if (card?.verdicts.includes('APPROVE') && !standing[card.id]) mark(card.id, !marked.includes(card.id));
    },
    help: () => help.current?.showModal(),
    escape: () => {
      if (panel) focusCard(panel.id, false);
      setPanel(null);
      setBulkOpen(false);
    },
  };
  useKeyboard({
    command: (command) => commands[command](),
    marked: (what) => {
      if (marked.length === 0) return;
      if (what === 'approve') void send('APPROVE', marked, {});
      else setBulkOpen(true);
    },
    digit: (digit) => {
      const form = panel ? `[data-card="${panel.id}"] [data-verdict="${panel.verdict}"]` : bulkOpen && '#marked';
      if (!form) return;
      document.querySelectorAll<HTMLElement>(`${form} [name=houseRuleVersionId]`)[digit - 1]?.click();
      leaveFor(`${form} [data-send]`);
    },
  });

  return (
    <>
      <Tabs tabs={props.tabs} counts={counts}>
        <button type="button" className="link-button needs-scripts" onClick={() => help.current?.showModal()}>
          {labels.help.open} <kbd>?</kbd>
        </button>
      </Tabs>
      {offline && (
        <p className="notice" role="status">
          {labels.offline}
        </p>
      )}
      {props.children}
      <div className="cards" data-ready={ready || undefined}>
        {cards.map((card) => {
          const at = standing[card.id];
          return (
            <Card
              key={card.id}
              card={card}
              standing={at}
              error={errors[card.id] ?? ''}
              readers={(readers[card.id] ?? card.readers).filter(({ until }) => until > now)}
              marked={marked.includes(card.id)}
              linked={props.tabs.length > 0}
              panel={panel?.id === card.id ? panel : null}
              undoable={at?.kind === 'decided' && at.until > now}
              choices={choices}
              labels={labels}
              actions={actions}
              refused={refused?.values.commentId === String(card.id) ? refused : null}
              back={back}
              on={{
                decide: (verdict, fields) => void send(verdict, [card.id], fields),
                undo: () => {
                  focusCard(card.id, false);
                  if (at?.kind === 'decided') void undo([at.decisionId]);
                },
                mark: (on) => mark(card.id, on),
                panel: (verdict) => setPanel(verdict && { id: card.id, verdict, quote: selectionIn(card.id) }),
                reload: () =>
                  void more.reload(card.id).then((fresh) => {
                    if (!fresh) return;
                    setCards((all) => all.map((shown) => (shown.id === fresh.id ? fresh : shown)));
                    setStanding(({ [fresh.id]: _, ...rest }) => rest);
                    focusCard(fresh.id, false);
                  }),
              }}
            />
          );
        })}
      </div>
      {more.next !== null && (
        <p className="more">
          <a
            className="button button-quiet"
            href={`/desk/moderation?${props.query}${props.query && '&'}after=${more.next}`}
          >
            {labels.more}
          </a>
        </p>
      )}
      {cards.some(({ verdicts }) => verdicts.includes('APPROVE')) && (
        <MarkedBar
          title={(props.markedText[Math.min(marked.length, 2)] ?? '').replace('#', String(marked.length))}
          count={marked.length}
          open={bulkOpen}
          choices={choices}
          labels={labels}
          actions={actions}
          refused={refused && !refused.values.commentId ? refused : null}
          back={back}
          on={{
            decide: (verdict, fields) => void send(verdict, marked, fields),
            clear: () => setMarked([]),
            open: setBulkOpen,
          }}
        />
      )}
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <HelpDialog dialog={help} labels={labels.help} />
    </>
  );
}
