import webpush from 'web-push';
import type { z } from 'zod';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { pushLine } from '@/lib/subscriptions/digests/digest-letter';
import { pushKey } from '@/lib/subscriptions/push/push-key';
import type { pushTask } from '@/lib/subscriptions/push/schema';
import { publicAmong } from '@/lib/subscriptions/still-public';

const HOURS = 3_600;

/**
 * Sends one push to one browser; throws, and so is tried again, when its service does not take it now.
 * A browser that is gone (404, 410) is forgotten; so is a push about something taken down meanwhile.
 */
export async function sendPush({ device: id, push }: z.output<typeof pushTask>): Promise<void> {
  const device = await db.pushDevice.findUnique({
    where: { id },
    select: { endpoint: true, p256dh: true, auth: true, subscriber: { select: { pausedUntil: true } } },
  });
  const paused = device?.subscriber.pausedUntil && device.subscriber.pausedUntil > new Date();
  const present = await publicAmong(
    db,
    push.lines.map(({ key }) => key),
  );
  const lines = push.lines
    .filter(({ key }) => present.has(key))
    .map(({ key, text }) => {
      // A comment as it is now: its author may have erased their name.
      const now = present.get(key);
      return now ? pushLine(now, push.path.startsWith('/comments/')) : text;
    });
  if (!device || paused || lines.length === 0) return;
  const { endpoint, p256dh, auth } = device;
  const shown = JSON.stringify({ title: push.title, body: lines.join('\n'), path: push.path });
  const key = await pushKey();
  const request = webpush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, shown, {
    vapidDetails: { subject: env.SITE_URL.startsWith('https:') ? env.SITE_URL : 'mailto:push@localhost', ...key },
    TTL: 24 * HOURS,
    urgency: 'normal',
  });
  const answer = await fetch(request.endpoint, {
    method: 'POST',
    headers: request.headers as Record<string, string>,
    body: new Uint8Array(request.body ?? []),
    // A service that hangs or leads elsewhere is not one.
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  if (answer.status === 404 || answer.status === 410) {
    await db.pushDevice.deleteMany({ where: { id } });
  } else if (!answer.ok && (answer.status === 429 || answer.status >= 500)) {
    throw new Error(`the push service answered ${answer.status}`);
  }
}
