import { z } from 'zod';
import { MAX_SLUG, SLUG } from '@/lib/articles/schema';
import { slugFrom } from '@/lib/articles/slug';
import { isStorable } from '@/lib/fields';

const text = (max: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.normalize('NFC').trim())
    .pipe(z.string().max(max, 'noteTooLong'))
    .refine(isStorable, 'characters');

/** A name as one line; it must say something. */
export const nameLine = z
  .string()
  .default('')
  .transform((typed) => typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'nameMissing').max(120, 'nameTooLong'))
  .refine(isStorable, 'characters');

export const longText = text(2_000);
export const shortText = text(200);

/** The address of something new: as typed, or as its name suggests. It never changes afterwards. */
export const newSlug = <Fields extends { name: string; slug: string }>({ name, slug, ...rest }: Fields) => ({
  ...rest,
  name,
  slug: slug || slugFrom(name),
});
export const slugField = z.string().trim().max(MAX_SLUG, 'slugShape').default('');
export const hasSlug = ({ slug }: { slug: string }) => SLUG.test(slug);

export const topicFields = z
  .object({ name: nameLine, slug: slugField, description: longText })
  .transform(newSlug)
  .refine(hasSlug, { message: 'slugShape', path: ['slug'] });

export type TopicFields = z.output<typeof topicFields>;
