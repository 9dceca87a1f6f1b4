import { z } from 'zod';
import { id, text } from '@/lib/fields';

const note = (max: number) => text(max, 'noteTooLong').default('');
/** A list of boxes comes as numbers joined by commas; none is nothing. */
const ids = z
  .string()
  .default('')
  .transform((list): unknown[] => list.split(',').filter(Boolean))
  .pipe(z.array(id).max(60, 'invalid'));

/** What an issue shows, by kind, in the order of the lists they were chosen from. */
const items = { articles: ids, adverts: ids, books: ids };
export const issueItems = z
  .object({ articles: z.array(id), adverts: z.array(id), books: z.array(id) })
  .catch({ articles: [], adverts: [], books: [] });
export type IssueItems = z.output<typeof issueItems>;

export const issueFields = z.object({
  subject: note(150).pipe(z.string().min(1, 'titleMissing')),
  preheader: note(150),
  intro: note(5_000),
  ...items,
});
export type IssueFields = z.output<typeof issueFields>;

export const issueForm = z.intersection(z.object({ id, version: z.coerce.number().int().min(1) }), issueFields);
export const issueId = z.object({ id });
