import { z } from 'zod';
import { filledText, id } from '@/lib/fields';

export const MAX_APPEAL = 4_000;
/** So long after a decision it can be appealed against (DSA Art. 20(1) asks for six months at least). */
export const APPEAL_MONTHS = 6;
/** What one appeal may hold: enough for a conversation. */
export const MAX_MESSAGES = 20;

const words = filledText(MAX_APPEAL, 'appealTooLong');

export const appealForm = z.object({ token: z.string().max(100), text: words });
export const appealAnswer = z.object({ appealId: id, text: words });
