import { db } from '@/lib/db';
import type { FeedRunOutcome } from '@/prisma/generated/enums';

/** What one reading of a feed brought. */
export interface RunReport {
  outcome: FeedRunOutcome;
  added: number;
  changed: number;
  same: number;
  joined: number;
  left: number;
  ended: number;
  /** One sentence each: why something was left out, or all of it. */
  notes: string[];
}

interface Finished {
  source: { id: number; everyMinutes: number; failures: number };
  report: RunReport;
  now: Date;
  /** For the next conditional request. */
  known?: { etag: string; lastModified: string };
}

const MOST_FAILURES = 6;
const KEPT_RUNS = 50;

/** Writes the report, and when the feed is read again: a failing one less and less often, at most 64 times its pause. */
export async function finishRun({ source, report, now, known }: Finished): Promise<RunReport> {
  const failed = report.outcome === 'FAILED' || report.outcome === 'EMPTY';
  const failures = failed ? source.failures + 1 : 0;
  const pause = source.everyMinutes * 60_000 * 2 ** Math.min(failures, MOST_FAILURES);
  await db.$transaction(async (tx) => {
    const { id } = await tx.feedRun.create({
      data: { ...report, sourceId: source.id, startedAt: now },
      select: { id: true },
    });
    await tx.jobSource.update({
      where: { id: source.id },
      data: { failures, nextRunAt: new Date(now.getTime() + Math.min(pause, 7 * 86_400_000)), ...known },
    });
    const old = await tx.feedRun.findMany({
      where: { sourceId: source.id, id: { lt: id } },
      orderBy: { id: 'desc' },
      skip: KEPT_RUNS,
      take: KEPT_RUNS,
      select: { id: true },
    });
    await tx.feedRun.deleteMany({ where: { id: { in: old.map((run) => run.id) } } });
  });
  return report;
}
