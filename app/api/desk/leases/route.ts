import { Refusal } from '@/lib/errors';
import { jsonAction } from '@/lib/json';
import { leaseComment } from '@/lib/moderation/lease-comment';
import { lease } from '@/lib/moderation/schema';

/** "I am reading this one", told again every half minute. */
export const POST = jsonAction({
  schema: lease,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await leaseComment(input, actor);
  },
});
