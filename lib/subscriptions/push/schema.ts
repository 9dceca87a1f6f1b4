import { z } from 'zod';

/** Who runs push services for the browsers there are; to nobody else do we connect because a stranger says so. */
const SERVICES = ['googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'];

function isPushService(address: string): boolean {
  const url = URL.parse(address);
  return (
    url?.protocol === 'https:' &&
    !url.port &&
    !url.username &&
    SERVICES.some((domain) => url.hostname.endsWith(`.${domain}`))
  );
}

const base64url = (bytes: number) =>
  z
    .string()
    .max(200)
    .refine((text) => /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes);

/** What a browser says of itself when it wants to be told (PushSubscription.toJSON), with the centre it belongs to. */
export const pushDevice = z.object({
  token: z.string().min(1).max(500),
  endpoint: z.string().max(1_000).refine(isPushService),
  keys: z.object({ p256dh: base64url(65), auth: base64url(16) }),
});
export const pushEnd = pushDevice.pick({ token: true, endpoint: true });

/** What a browser is told. */
const push = z.object({
  title: z.string(),
  /** Each with what it is about (lib/subscriptions/still-public.ts): it is left out when that is gone. */
  lines: z.array(z.object({ key: z.string(), text: z.string() })),
  /** Where a tap leads on this site. */
  path: z.string(),
});
export type Push = z.output<typeof push>;
export const pushTask = z.object({ device: z.int(), push });
