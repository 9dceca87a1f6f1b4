import type { decisionLog, Figures } from '@/lib/moderation/figures/queries';

type Cell = string | number | null;

/** A cell that a spreadsheet cannot take for a formula (OWASP), quoted as RFC 4180 says. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const table = (rows: Cell[][]) =>
  rows
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');

/** The figures as one table of three columns: what, of which kind, how much. */
export function figuresCsv({ verdicts, grounds, times, notices, appeals, automated }: Figures): string {
  return table([
    ['figure', 'kind', 'value'],
    ...verdicts.map(({ verdict, count }): Cell[] => ['decisions', verdict, count]),
    ...grounds.flatMap(({ ground, refused, reversed }): Cell[][] => [
      ['refused', ground, refused],
      ['refused and restored later', ground, reversed],
    ]),
    ['hours to decide', 'median', times.median],
    ['hours to decide', 'p95', times.p95],
    ...notices.flatMap(({ ground, received, takenDown, kept, median }): Cell[][] => [
      ['notices received', ground, received],
      ['notices: taken down', ground, takenDown],
      ['notices: kept', ground, kept],
      ['notices: hours to outcome, median', ground, median],
    ]),
    ['appeals', 'received', appeals.received],
    ['appeals', 'granted', appeals.granted],
    ['appeals', 'denied', appeals.denied],
    ['appeals', 'hours to outcome, median', appeals.median],
    ['decisions by machines alone', '', automated],
  ]);
}

/** The pseudonymous log of decisions, one a line. */
export const logCsv = (log: Awaited<ReturnType<typeof decisionLog>>): string =>
  table([
    ['decision', 'decided at', 'verdict', 'house rule', 'version', 'law', 'spam', 'machine detected', 'moderator'],
    ...log.map((entry): Cell[] => [
      ...[entry.id, entry.decidedAt.toISOString(), entry.verdict, entry.rule, entry.ruleVersion, entry.law],
      ...[entry.spam ? 'yes' : 'no', entry.machineDetected ? 'yes' : 'no', entry.moderator],
    ]),
  ]);
