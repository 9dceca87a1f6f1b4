import { renderText } from '@/lib/html';
import type { OwnFields } from '@/lib/jobs/owner/schema';
import { coordinates } from '@/lib/jobs/places/gazetteer';

/** An employer's fields as columns: neither address nor topics nor HTML of their own. */
export function ownColumns({ name: _, slug: __, topics: ___, until, text, ...fields }: OwnFields) {
  return { ...fields, ...coordinates(fields), bodyText: text, bodyHtml: renderText(text), expiresAt: until };
}

export type OwnColumns = ReturnType<typeof ownColumns>;
