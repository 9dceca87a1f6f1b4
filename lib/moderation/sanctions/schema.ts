import { z } from 'zod';
import { filledText, id, isStorable } from '@/lib/fields';

export const KINDS = ['WARNING', 'PAUSE', 'BAN'] as const;
export const MAX_REASON = 2_000;
/** Days that a pause or a ban may last; a ban without is for good. */
export const MOST_DAYS = 365;

const words = filledText(MAX_REASON, 'sanctionTooLong');
const personId = z.string().regex(/^\w{1,40}$/, 'invalid');
const absent = z.literal('').transform(() => undefined);

export const sanction = z
  .object({
    personId,
    kind: z.enum(KINDS, 'choice'),
    days: z
      .union([
        absent,
        z.coerce.number('sanctionDays').int('sanctionDays').min(1, 'sanctionDays').max(MOST_DAYS, 'sanctionDays'),
      ])
      .optional(),
    houseRuleVersionId: z.union([absent, id]).optional(),
    reason: words,
    takesDown: z.literal('on').optional(),
  })
  .check(({ value: { kind, days, houseRuleVersionId, takesDown }, issues }) => {
    const bad = (path: string, message: string) => issues.push({ code: 'custom', message, path: [path], input: path });
    if (kind === 'PAUSE' && days === undefined) bad('days', 'sanctionDays');
    if (takesDown && kind !== 'BAN') bad('takesDown', 'takesDownBan');
    if (takesDown && houseRuleVersionId === undefined) bad('houseRuleVersionId', 'ruleMissing');
  });

export const liftedSanction = z.object({ sanctionId: id });
export const objection = z.object({ sanctionId: id, text: words });
export const objectionAnswer = z.object({ sanctionId: id, text: words, outcome: z.enum(['LIFT', 'STAYS'], 'choice') });
export const heldPerson = z.object({ personId, reason: words });
export const released = z.object({ personId });
export const personNote = z.object({ personId, text: words });
export const removedNote = z.object({ noteId: id });

/** Whose file an act belongs to, to go back there. */
export const ofPerson = z.object({ of: personId });

export const KEPT_AN_EYE_ON = ['sanctioned', 'held', 'objecting'] as const;
/** Whom to look for, by a part of the name, or what the team keeps an eye on. */
export const peopleQuery = z.object({
  q: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim().slice(0, 100))
    .refine(isStorable)
    .catch(''),
  only: z.enum(KEPT_AN_EYE_ON).optional().catch(undefined),
});
