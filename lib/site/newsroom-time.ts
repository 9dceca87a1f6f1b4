import { TIME_ZONE } from '@/lib/site/messages';

const offsetOf = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });
const parts = new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });

/**
 * The instant that a clock in the newsroom means by `YYYY-MM-DDTHH:mm` (what <input type="datetime-local">
 * sends); null for anything else. An hour that the clocks leave out means the one after it.
 */
export function newsroomInstant(local: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  const asUtc = new Date(`${local.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // The offset at that time of day may differ from the one at the same time in UTC.
  const near = new Date(asUtc.getTime() - offset(asUtc));
  return new Date(asUtc.getTime() - offset(near));
}

/** How a clock in the newsroom shows an instant, as <input type="datetime-local"> wants it. */
export const newsroomClock = (instant: Date): string => parts.format(instant).replace(' ', 'T');

/** Milliseconds by which the newsroom is ahead of UTC. */
function offset(instant: Date): number {
  const name = offsetOf.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000 * (sign === '-' ? -1 : 1);
}
