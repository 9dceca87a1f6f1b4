import { useCallback, useState } from 'react';
import { UNDO_SECONDS, type Verdict } from '@/lib/moderation/schema';
import type { CardData } from '../card-data';
import type { DeskLabels } from '../labels';
import { ask } from './ask';
import type { Fields, Standing } from './types';

interface Decided {
  done: { commentId: number; decisionId: number }[];
  refused: { commentId: number; author: string; error: string }[];
}
interface Undone {
  done: { decisionId: number; commentId: number; version: number }[];
  refused: { error: string }[];
}

interface Props {
  labels: DeskLabels;
  say: (text: string) => void;
  /** An undone comment goes on in a new version. */
  renew: (versions: Map<number, number>) => void;
}

const without = <T>(all: Record<number, T>, ids: number[]) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(Number(id)))) as Record<number, T>;
const withAll = <T>(all: Record<number, T>, ids: number[], value: T) => ({
  ...all,
  ...Object.fromEntries(ids.map((id) => [id, value])),
});

/** Decides and undoes; cards show the effect at once and go back when it is refused. */
export function useDecisions({ labels, say, renew }: Props) {
  const [standing, setStanding] = useState<Record<number, Standing>>({});
  const [errors, setErrors] = useState<Record<number, string>>({});
  /** The acts that can be undone, the latest last. */
  const [acts, setActs] = useState<{ decisionIds: number[]; until: number }[]>([]);

  const decide = useCallback(
    async (cards: CardData[], verdict: Verdict, fields: Fields): Promise<string | null> => {
      const ids = cards.map(({ id }) => id);
      setErrors((all) => without(all, ids));
      setStanding((all) => withAll(all, ids, { kind: 'deciding', verdict }));
      const marks = cards.map(({ id, revisionId, version }) => ({ commentId: id, revisionId, version }));
      try {
        const { done, refused } = await ask<Decided>('decisions', { ...fields, verdict, marks }, labels.failed);
        const until = Date.now() + UNDO_SECONDS * 1000;
        setStanding((all) => ({
          ...without(all, ids),
          ...Object.fromEntries(
            done.map(({ commentId, decisionId }) => [commentId, { kind: 'decided', verdict, decisionId, until }]),
          ),
        }));
        setErrors((all) => ({
          ...all,
          ...Object.fromEntries(refused.map(({ commentId, error }) => [commentId, error])),
        }));
        setActs((all) => [...all, { decisionIds: done.map(({ decisionId }) => decisionId), until }].slice(-50));
        const list = refused.map(({ author, error }) => `${author}: ${error}`).join(' ');
        say(
          list
            ? labels.someRefused.replace('{done}', String(done.length)).replace('{list}', list)
            : labels.done[verdict],
        );
        return null;
      } catch (error) {
        const sentence = (error as Error).message;
        setStanding((all) => without(all, ids));
        setErrors((all) => withAll(all, ids, sentence));
        return sentence;
      }
    },
    [labels, say],
  );

  const undo = useCallback(
    async (decisionIds: number[]): Promise<void> => {
      try {
        const { done, refused } = await ask<Undone>('undo', { decisionIds }, labels.failed);
        renew(new Map(done.map(({ commentId, version }) => [commentId, version])));
        setStanding((all) =>
          without(
            all,
            done.map(({ commentId }) => commentId),
          ),
        );
        setActs((all) => all.filter((act) => !act.decisionIds.some((id) => decisionIds.includes(id))));
        say(refused[0]?.error ?? labels.undone);
      } catch (error) {
        say((error as Error).message);
      }
    },
    [labels, say, renew],
  );

  const undoLast = useCallback(() => {
    const last = acts.findLast(({ until, decisionIds }) => until > Date.now() && decisionIds.length > 0);
    if (last) void undo(last.decisionIds);
  }, [acts, undo]);

  return { standing, setStanding, errors, decide, undo, undoLast };
}
