import { TIME_ZONE } from '@/lib/site/messages';

/** A calendar month of the newsroom as the instants between which it lies; null for no such month. */
export function monthRange(year: number, month: number): { gte: Date; lt: Date } | null {
  if (!(year >= 1970 && year <= 9998 && month >= 1 && month <= 12)) return null;
  return { gte: midnight(year, month), lt: month === 12 ? midnight(year + 1, 1) : midnight(year, month + 1) };
}

const offsetOf = new Intl.DateTimeFormat('en', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** The instant at which the first of the month begins in the newsroom's time zone. */
function midnight(year: number, month: number): Date {
  const utc = Date.UTC(year, month - 1, 1);
  const name = offsetOf.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(utc - offset * 60_000);
}
