import { notFound } from 'next/navigation';
import { parsePageNumber } from '@/lib/site/page-number';

/** The page number of a path; anything that is none is a 404. */
export function pageNumber(text: string): number {
  return parsePageNumber(text) ?? notFound();
}
