import { z } from 'zod';

/** A row's number as a form or an address gives it: what PostgreSQL's int4 holds, from 1 on. */
export const id = z.coerce.number().int().positive().max(2_147_483_647);

/** Whether PostgreSQL can keep the text: no NUL, and no half of a surrogate pair, which UTF-8 cannot write. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const tidied = z.string().transform((typed) => typed.replaceAll('\r\n', '\n').trim());

/** What a person typed into a field, trimmed, perhaps nothing; `tooLong` names the sentence for more than `max`. */
export const text = (max: number, tooLong: string) =>
  tidied.pipe(z.string().max(max, tooLong).refine(isStorable, 'characters'));

/** The same where something has to stand. */
export const filledText = (max: number, tooLong: string, missing = 'empty') =>
  tidied.pipe(z.string().min(1, missing).max(max, tooLong).refine(isStorable, 'characters'));
