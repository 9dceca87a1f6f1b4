import { notFound } from 'next/navigation';

/** The page number of a path such as /page/2; anything else is no page, and 1 has a shorter address. */
export function pageNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text) || text === '1') notFound();
  return Number(text);
}
