import { Refusal } from '@/lib/errors';
import { jsonAction } from '@/lib/json';
import { previewDecision } from '@/lib/moderation/preview/queries';
import { decision } from '@/lib/moderation/schema';
import { t } from '@/lib/site/messages';

/** The mail that a decision would send, by the same code that sends it. Changes nothing. */
export const POST = jsonAction({
  schema: decision,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const letter = await previewDecision(input, actor);
    return { text: letter ? `${letter.subject}\n\n${letter.text}` : t('reasons.noMail') };
  },
});
