import { z } from 'zod';
import { id } from '@/lib/fields';
import { blocking } from '@/lib/subscriptions/schema';

/** What the desk's pages on addresses are asked for; what is no address asks for nothing. */
export const asked = z.object({
  email: blocking.shape.email.optional().catch(undefined),
  before: id.optional().catch(undefined),
});
