import { z } from 'zod';
import { hasSlug, longText, nameLine, newSlug, shortText, slugField } from '@/lib/articles/topics/schema';

export const authorFields = z
  .object({ name: nameLine, slug: slugField, role: shortText, bio: longText })
  .transform(newSlug)
  .refine(hasSlug, { message: 'slugShape', path: ['slug'] });

export type AuthorFields = z.output<typeof authorFields>;
