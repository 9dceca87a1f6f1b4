import { z } from 'zod';

/** A new secret address for one's feed of replies, or none at all. */
export const replyFeedChange = z.object({ act: z.enum(['make', 'stop']) });
