import { z } from 'zod';
import { email } from '@/lib/accounts/schema';
import { id } from '@/lib/fields';

export const KINDS = ['NEWSLETTER', 'REPLIES', 'MENTIONS', 'THREAD', 'TOPIC', 'AUTHOR', 'ADVERTS'] as const;
export type Kind = (typeof KINDS)[number];
export const CHANNELS = ['MAIL', 'PUSH'] as const;
export type Channel = (typeof CHANNELS)[number];
export const FREQUENCIES = ['AT_ONCE', 'HOURLY', 'DAILY', 'WEEKLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How often each kind can come; the first is what is proposed. */
export const frequenciesOf: Record<Kind, readonly [Frequency, ...Frequency[]]> = {
  NEWSLETTER: ['WEEKLY', 'DAILY'],
  REPLIES: ['AT_ONCE', 'HOURLY', 'DAILY', 'WEEKLY'],
  MENTIONS: ['AT_ONCE', 'HOURLY', 'DAILY', 'WEEKLY'],
  THREAD: ['AT_ONCE', 'HOURLY', 'DAILY', 'WEEKLY'],
  TOPIC: ['DAILY', 'AT_ONCE', 'WEEKLY'],
  AUTHOR: ['DAILY', 'AT_ONCE', 'WEEKLY'],
  ADVERTS: ['DAILY', 'AT_ONCE', 'WEEKLY'],
};

const targetId = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const token = z.string().min(1).max(500);
const fits = ({ kind, frequency }: { kind: Kind; frequency: Frequency }) => frequenciesOf[kind].includes(frequency);

export const subscribing = z
  .object({
    kind: z.enum(KINDS),
    targetId,
    frequency: z.enum(FREQUENCIES),
    email,
    /** A field that people do not see: only a program fills it. */
    website: z.string().max(500).default(''),
  })
  .refine(fits, 'invalid');

export const byToken = z.object({ token });
/** Of one's own subscriptions, shown by the centre's token. */
export const oneOfMine = z.object({ token, id });
export const frequencyChange = z.object({ token, id, frequency: z.enum(FREQUENCIES) });
export const channelChange = z.object({ token, id, channel: z.enum(CHANNELS) });
export const PAUSES = [0, 7, 30, 90] as const;
export const pause = z.object({
  token,
  days: z.coerce.number().refine((days) => (PAUSES as readonly number[]).includes(days)),
});
export const addressChange = z.object({ token, email });
/** At the desk: an address to look up, to leave alone or to write to again. */
export const blocking = z.object({ email });
