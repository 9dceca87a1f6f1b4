'use client';
import { usePathname, useSearchParams } from 'next/navigation';

/** Where a form is sent without JavaScript: to its own page. React would write an empty address, which HTML does not allow. */
export function useOwnAddress(): string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return query ? `${path}?${query}` : path;
}
