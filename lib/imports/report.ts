/** What became of each kind of thing in a file, and why something was left out. */
export interface Report {
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

const MOST_NOTES = 200;

export const newReport = (): Report => ({ counts: new Map(), notes: [], more: 0 });

/** Counts one thing of a kind; what is left out says why. */
export function count(report: Report, kind: string, what: 'added' | 'there' | 'left', why?: string): void {
  const before = report.counts.get(kind) ?? { inFile: 0, added: 0, there: 0, left: 0 };
  report.counts.set(kind, { ...before, inFile: before.inFile + 1, [what]: before[what] + 1 });
  if (why) note(report, why);
}

export function note(report: Report, sentence: string): void {
  if (report.notes.length < MOST_NOTES) report.notes.push(sentence);
  else report.more++;
}

/** The report as a table, with every difference between the file and the database explained below it. */
export function reportText({ counts, notes, more }: Report): string {
  const line = (cells: (string | number)[]) =>
    cells.map((cell, column) => (column === 0 ? String(cell).padEnd(14) : String(cell).padStart(10))).join('');
  return [
    line(['', 'in file', 'added', 'there', 'left out']),
    ...[...counts].map(([kind, { inFile, added, there, left }]) => line([kind, inFile, added, there, left])),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    '',
  ].join('\n');
}
