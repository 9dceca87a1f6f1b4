import { z } from 'zod';
import { filledText, id } from '@/lib/fields';

export const savedView = z.object({
  name: filledText(60, 'labelTooLong'),
  /** The part of the queue's address behind the question mark. */
  query: z.string().regex(/^[\w=&-]{0,300}$/, 'invalid'),
});
export const removedView = z.object({ id });
