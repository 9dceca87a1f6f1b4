import { z } from 'zod';
import { joinArticle } from '@/lib/articles/presence/join-article';
import { leaveArticle } from '@/lib/articles/presence/leave-article';
import { Refusal } from '@/lib/errors';
import { id } from '@/lib/fields';
import { jsonAction } from '@/lib/json';

/** The editor's page tells every few seconds that it is open, and hears who else has the article open. */
export const POST = jsonAction({
  schema: z.strictObject({
    id,
    act: z.enum(['stay', 'takeOver', 'leave']),
  }),
  run: async ({ id, act }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    if (act === 'leave') return leaveArticle({ id }, actor);
    return joinArticle({ id, takeOver: act === 'takeOver' }, actor);
  },
});
