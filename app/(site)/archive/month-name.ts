import { format } from '@/lib/site/messages';

/** "November 2026". The middle of the month: no time zone makes another month of it. */
export const monthName = (year: number, month: number) =>
  format.dateTime(new Date(Date.UTC(year, month - 1, 15)), { month: 'long', year: 'numeric' });
