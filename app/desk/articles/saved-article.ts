import { z } from 'zod';
import { articleContent } from '@/lib/articles/content';

const id = z.coerce.number().int().positive().max(2_147_483_647);
const orNone = z.union([z.literal('').transform(() => null), id]);

/** An article as its form sends it: which one, what the editor had before them, what it says now. */
export const savedArticle = z.intersection(z.object({ id: orNone, basedOn: orNone }), articleContent);
