import { newsroomInstant } from '@/lib/site/newsroom-time';

/** A calendar month of the newsroom as the instants between which it lies; null for no such month. */
export function monthRange(year: number, month: number): { gte: Date; lt: Date } | null {
  if (!(year >= 1970 && year <= 9998 && month >= 1 && month <= 12)) return null;
  const gte = newsroomInstant(firstOf(year, month));
  const lt = newsroomInstant(month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
  return gte && lt && { gte, lt };
}

/** A year of the newsroom likewise. */
export function yearRange(year: number): { gte: Date; lt: Date } | null {
  const [first, last] = [monthRange(year, 1), monthRange(year, 12)];
  return first && last && { gte: first.gte, lt: last.lt };
}

const firstOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01T00:00`;
