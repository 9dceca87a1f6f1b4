/** Seconds since 1970: what was known before this visit, the latest comment seen, the last look at it. */
export interface Visit {
  since: number;
  latest: number;
  at: number;
}

const ONE_VISIT = 30 * 60;
const MOST_KEPT = 100;
const KEY = 'visits';

/** This visit: new is what was published after `since`. Pages read within half an hour are one visit. */
export function visit(before: Visit | undefined, latest: number, now: number): Visit {
  if (!before) return { since: latest, latest, at: now };
  const since = now - before.at > ONE_VISIT ? before.latest : before.since;
  return { since, latest: Math.max(before.latest, latest), at: now };
}

/** Notes the visit in this browser and nowhere else; where nothing can be kept, nothing is new. */
export function noteVisit(article: string, latest: number): Visit {
  const now = Math.floor(Date.now() / 1000);
  try {
    const kept: Record<string, Visit> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const noted = visit(kept[article], latest, now);
    const newestFirst = Object.entries({ ...kept, [article]: noted }).sort(([, a], [, b]) => b.at - a.at);
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(newestFirst.slice(0, MOST_KEPT))));
    return noted;
  } catch {
    return visit(undefined, latest, now);
  }
}
