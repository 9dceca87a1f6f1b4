import { z } from 'zod';
import { articleContent } from '@/lib/articles/content';
import { id } from '@/lib/fields';

const orNone = z.union([z.literal('').transform(() => null), id]);

/** An article as its form sends it: which one, what the editor had before them, what it says now. */
export const savedArticle = z.intersection(z.object({ id: orNone, basedOn: orNone }), articleContent);
