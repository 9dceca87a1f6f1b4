import { z } from 'zod';
import { hasSlug, longText, nameLine, newSlug, shortText, slugField } from '@/lib/articles/topics/schema';
import { isbn13From } from '@/lib/books/isbn';

const webAddress = z
  .string()
  .trim()
  .max(500, 'noteTooLong')
  .refine((typed) => /^https?:\/\//.test(typed) && URL.canParse(typed), 'webAddress');

export const bookFields = z
  .object({
    title: nameLine,
    slug: slugField,
    author: nameLine,
    isbn13: z
      .string()
      .default('')
      .transform((typed, context) => {
        const isbn = isbn13From(typed);
        if (!isbn) context.addIssue({ code: 'custom', message: 'isbn' });
        return isbn ?? '';
      }),
    publisher: shortText,
    year: z.coerce.number('bookYear').int('bookYear').min(1450, 'bookYear').max(2100, 'bookYear'),
    blurb: longText,
    linkUrl: webAddress,
    affiliate: z.preprocess((value) => value === 'on', z.boolean()).default(false),
    topicIds: z
      .string()
      .default('')
      .transform((list) => list.split(',').filter(Boolean).map(Number))
      .pipe(z.array(z.int().positive().max(2_147_483_647)).max(20, 'tooManyEntries')),
  })
  .transform(({ title, ...rest }) => ({ ...newSlug({ ...rest, name: title }) }))
  .transform(({ name: title, ...rest }) => ({ ...rest, title }))
  .refine(hasSlug, { message: 'slugShape', path: ['slug'] });

export type BookFields = z.output<typeof bookFields>;
