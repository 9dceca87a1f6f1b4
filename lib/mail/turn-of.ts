/** Large mail providers turn away who knocks more often. */
export const PER_DOMAIN_AND_SECOND = 50;
const MOST_DOMAINS = 10_000;

const next = new Map<string, number>();

/**
 * How many milliseconds a letter to many has to wait for its turn at its provider. Counted by each worker for
 * itself, at the door: so the pace also holds when everything that waited through an outage is due at once.
 */
export function turnOf(address: string, now = performance.now()): number {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const turn = Math.max(now, next.get(domain) ?? 0);
  if (next.size >= MOST_DOMAINS) next.clear();
  next.set(domain, turn + 1_000 / PER_DOMAIN_AND_SECOND);
  return turn - now;
}
