import { z } from 'zod';
import { id, text } from '@/lib/fields';
import { placed } from '@/lib/subscriptions/newsletter/places';

const note = (max: number) => text(max, 'noteTooLong').default('');
const ids = z.array(id).max(60, 'invalid').default([]);
const MOST_SECTIONS = 8;

/** What an issue shows: articles, under headings of the issue's own, too, then adverts and books; all in the editor's order. */
export const issueItems = z
  .object({
    articles: z.array(id),
    sections: z.array(z.object({ title: z.string(), articles: z.array(id) })).default([]),
    adverts: z.array(id),
    books: z.array(id),
  })
  .catch({ articles: [], sections: [], adverts: [], books: [] });
export type IssueItems = z.output<typeof issueItems>;

/** Articles under one heading; one that none stands under is not shown. */
const sections = z
  .array(z.object({ title: note(80).pipe(z.string().min(1)), articles: ids }))
  .max(MOST_SECTIONS, 'invalid')
  .default([]);
const items = { articles: ids, sections, adverts: ids, books: ids };

export const issueFields = z.object({
  subject: note(150).pipe(z.string().min(1, 'titleMissing')),
  preheader: note(150),
  intro: note(5_000),
  ...items,
});
export type IssueFields = z.output<typeof issueFields>;

/** The form's fields, one for each thing that can be shown, as the fields of an issue. */
export const issueForm = z
  .record(z.string(), z.string())
  .transform((typed): Record<string, unknown> => ({ ...typed, ...placed(typed) }))
  .pipe(z.intersection(z.object({ id, version: z.coerce.number().int().min(1) }), issueFields));
export const issueId = z.object({ id });
