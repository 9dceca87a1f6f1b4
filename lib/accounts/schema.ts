import { z } from 'zod';
import { isStorable } from '@/lib/fields';

/** One plain address: ASCII, one @, a dotted domain; anything cleverer is refused (no IDN twins). */
export const email = z
  .string()
  .transform((typed) => typed.normalize('NFC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(254, 'email')
      .regex(/^[a-z0-9._%+-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'email'),
  );

/** A path on this site; anything that a browser could read as another origin becomes `/`. */
export const ownPath = z
  .string()
  .optional()
  .transform((path) => (path && /^\/(?!.*\/[./])(?!\/)[\w\-./?=&#%]*$/.test(path) ? path : '/'));

export const signInRequest = z.object({ email, callbackUrl: ownPath });
export const signInLink = z.object({ token: z.string().regex(/^[\w-]{43}$/, 'link'), callbackUrl: ownPath });
export const ownSession = z.object({ session: z.string().regex(/^[\da-f]{32}$/, 'sessionGone') });
export const signInProvider = z.object({ provider: z.enum(['google', 'github']), callbackUrl: ownPath });
export const emailChange = z.object({ email });
export const emailChangeLink = signInLink.pick({ token: true });
/** The own address, typed as a confirmation, and what becomes of the comments. */
export const erasure = z.object({ email, comments: z.enum(['KEEP', 'DELETE'], 'chooseComments') });

export const roles = ['MEMBER', 'MODERATOR', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** `from` is the role that was on the screen. */
export const grantedRole = z.object({
  personId: z.string().regex(/^\w{1,40}$/, 'invalid'),
  from: z.enum(roles, 'choice'),
  role: z.enum(roles, 'choice'),
});

/** Whom to look for, by address or a part of the name. */
export const peopleSearch = z.object({
  q: z
    .string()
    .max(254)
    .refine(isStorable)
    .transform((typed) => typed.normalize('NFC').trim())
    .catch(''),
});
