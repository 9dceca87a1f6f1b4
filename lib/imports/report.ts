import type { Holdings } from '@/lib/imports/holdings';
import { ownText } from '@/lib/imports/own-text';

/** What became of each kind of thing in a file, and why something was left out. */
export interface Report {
  /** By kind and, where it has one, state: `post · publish`. */
  counts: Map<string, Count>;
  /** One sentence each; bounded, for a file may be wrong a million times. */
  notes: string[];
  more: number;
}

export interface Count {
  inFile: number;
  added: number;
  there: number;
  left: number;
}

export type Outcome = 'added' | 'there' | 'left';

const MOST_NOTES = 2_000;

export const newReport = (): Report => ({ counts: new Map(), notes: [], more: 0 });

/** Counts one thing of a kind; what is left out says why. */
export function count(report: Report, kind: string, what: Outcome, why?: string): void {
  const before = report.counts.get(kind) ?? { inFile: 0, added: 0, there: 0, left: 0 };
  report.counts.set(kind, { ...before, inFile: before.inFile + 1, [what]: before[what] + 1 });
  if (why) note(report, why);
}

export function note(report: Report, sentence: string): void {
  if (report.notes.length < MOST_NOTES) report.notes.push(ownText(sentence));
  else report.more++;
}

/** All counts of a kind, whatever their states. */
export function totalOf({ counts }: Report, kind: string): Count {
  const sum = { inFile: 0, added: 0, there: 0, left: 0 };
  for (const [name, one] of counts) {
    if (name !== kind && !name.startsWith(`${kind} ·`)) continue;
    for (const key of ['inFile', 'added', 'there', 'left'] as const) sum[key] += one[key];
  }
  return sum;
}

const row = (cells: (string | number)[]) =>
  cells.map((cell, column) => (column === 0 ? String(cell).padEnd(26) : String(cell).padStart(10))).join('');

/** The report as a table, with every difference between the file and the database explained below it. */
export function reportText({ counts, notes, more }: Report): string {
  const kinds = [...counts].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    row(['', 'in file', 'added', 'there', 'left out']),
    ...kinds.map(([kind, { inFile, added, there, left }]) => row([kind, inFile, added, there, left])),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    '',
  ].join('\n');
}

/** What the database really holds of the former site, and whether it agrees with what was counted. */
export function reconciliation(report: Report, before: Holdings, now: Holdings): string {
  const lines = [...now].map(([kind, { total, states }]) => {
    const { added, there } = totals(report, kind);
    const had = before.get(kind)?.total ?? 0;
    const agrees = total === had + added && there <= had;
    const detail = Object.entries(states).map(([state, number]) => `${state.toLowerCase()} ${number}`);
    const proof = agrees
      ? `= ${had} before + ${added} added`
      : `DIFFERENCE: ${had} before + ${added} added, ${there} found there`;
    return `${kind.padEnd(26)}${String(total).padStart(10)}  ${proof}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
  });
  return ['In the database, of this site:', ...lines, ''].join('\n');
}

/** Kinds of the file that become one kind here. */
const BECOMES: Record<string, string[]> = {
  article: ['post', 'page', 'article'],
  topic: ['category', 'tag'],
};

function totals(report: Report, kind: string): Count {
  const parts = (BECOMES[kind] ?? [kind]).map((name) => totalOf(report, name));
  const sum = (key: keyof Count) => parts.reduce((all, part) => all + part[key], 0);
  return { inFile: sum('inFile'), added: sum('added'), there: sum('there'), left: sum('left') };
}
