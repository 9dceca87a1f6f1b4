import { z } from 'zod';
import { id, isStorable } from '@/lib/fields';

const MEGABYTE = 1024 * 1024;
/** A large photograph from a camera, and no more. */
export const MAX_FILE_MB = 20;
export const MAX_FILE = MAX_FILE_MB * MEGABYTE;
/** One request: the file, or several small ones, and the form around them. */
export const MAX_UPLOAD = 24 * MEGABYTE;
/** A picture of more pixels is not decoded; a small file can hold a very large one. */
export const MAX_MEGAPIXELS = 50;
/** What we decode, by content and not by name. SVG is a document that can run scripts: no. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

const line = (max: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, 'noteTooLong'))
    .refine(isStorable, 'characters');
const percent = z.coerce.number().int().min(0, 'invalid').max(100, 'invalid').default(50);

export const mediaId = id;

/** What editors say about a picture. Who cannot see it needs the alternative text. */
export const pictureWords = z.object({
  alt: line(400).pipe(z.string().min(1, 'altMissing')),
  caption: line(500),
  credit: line(200),
  focusX: percent,
  focusY: percent,
});

export type PictureWords = z.output<typeof pictureWords>;
