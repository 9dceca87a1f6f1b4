import { z } from 'zod';
import { blocking } from '@/lib/subscriptions/schema';

/** What the desk's pages on addresses are asked for; what is no address asks for nothing. */
export const asked = z.object({
  email: blocking.shape.email.optional().catch(undefined),
  before: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
});
