import { connection, type NextRequest } from 'next/server';
import { changeData } from '@/app/desk/moderation/card-data';
import { signalData } from '@/app/desk/moderation/signal-data';
import { findViewer, SESSION_COOKIE } from '@/lib/accounts/find-viewer';
import { draining } from '@/lib/draining';
import { type DeskEvent, watchDesk } from '@/lib/moderation/desk/live';
import { mayModerate } from '@/lib/moderation/policy';
import { queueCounts } from '@/lib/moderation/queue/queries';

/** Proxies cut silent connections after half a minute or more; a lost right is noticed as often. */
const HEARTBEAT_MS = 20_000;
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Compression and buffering would hold the news back.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** What changes at the desk, as server-sent events, until the browser leaves or the server drains. */
export async function GET(request: NextRequest) {
  await connection();
  const token = request.cookies.get(SESSION_COOKIE)?.value;
  const allowed = async () => mayModerate(await findViewer(token));
  if (!(await allowed())) return new Response('404\n', { status: 404, headers: { 'cache-control': 'no-store' } });
  const counts = await queueCounts();
  let close = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const encoder = new TextEncoder();
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const unwatch = watchDesk((event) => send(message(event)));
      const heartbeat = setInterval(async () => {
        if (await allowed().catch(() => true)) send(':\n\n');
        else close();
      }, HEARTBEAT_MS);
      close = () => {
        close = () => {};
        clearInterval(heartbeat);
        unwatch();
        controller.close();
      };
      send(`retry: 1000\n\n${message({ type: 'counts', data: counts })}`);
      for (const signal of [draining, request.signal]) signal.addEventListener('abort', () => close(), { once: true });
      if (draining.aborted) close();
    },
    cancel: () => close(),
  });
  return new Response(stream, { headers });
}

function message(event: DeskEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(inWords(event))}\n\n`;
}

function inWords(event: DeskEvent) {
  if (event.type === 'changed') return event.data.map(changeData);
  if (event.type !== 'signals') return event.data;
  return event.data.map(({ signals, ...comment }) => ({ ...comment, signals: signals.map(signalData) }));
}
