import { z } from 'zod';

export const seenUpTo = z.object({ newest: z.coerce.number().int().positive().max(2_147_483_647) });
