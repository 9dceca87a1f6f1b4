import { db } from '@/lib/db';

const lastRun = { orderBy: { id: 'desc' }, take: 1 } as const;

/** The partner feeds with what their last reading brought; failing ones first. */
export const jobSources = () =>
  db.jobSource.findMany({
    orderBy: [{ failures: 'desc' }, { name: 'asc' }],
    take: 200,
    select: {
      ...{ id: true, name: true, url: true, paused: true, failures: true, nextRunAt: true },
      runs: { ...lastRun, select: { outcome: true, endedAt: true, added: true, changed: true, notes: true } },
      _count: { select: { items: true } },
    },
  });

/** One feed with its last readings; null when there is none. */
export const jobSource = (id: number) =>
  db.jobSource.findUnique({ where: { id }, include: { runs: { ...lastRun, take: 20 } } });

/** How many feeds fail: shown wherever the desk speaks of adverts. */
export const failingSources = () => db.jobSource.count({ where: { paused: false, failures: { gt: 0 } } });
