// Answers two things: a page that cannot be fetched because the network is away gets /offline instead, and
// what the site pushes is shown. It keeps no article and nothing personal. Registered only where the site is
// installed as an app (app/(site)/offline-notice.tsx) or somebody has asked for notifications
// (app/(site)/subscriptions/push-here.tsx). Deployed with SERVING = false it removes itself from every browser.
const SERVING = true;
const CACHE = 'offline-1';

addEventListener('install', (event) => {
  skipWaiting();
  if (SERVING)
    event.waitUntil(caches.open(CACHE).then((cache) => cache.add(new Request('/offline', { cache: 'reload' }))));
});

addEventListener('activate', (event) => event.waitUntil(SERVING ? start() : remove()));

addEventListener('fetch', (event) => {
  const { method, mode } = event.request;
  if (SERVING && method === 'GET' && mode === 'navigate') event.respondWith(pageOrNotice(event));
});

addEventListener('push', (event) => {
  // As lib/subscriptions/push/send-push.ts writes it; browsers want something shown for every push.
  const { title = '', body = '', path = '/' } = event.data?.json() ?? {};
  const shown = { body, icon: '/icon-192.png', tag: path, data: { path } };
  event.waitUntil(registration.showNotification(title, shown));
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { href, origin } = new URL(event.notification.data?.path ?? '/', location.origin);
  event.waitUntil(clients.openWindow(origin === location.origin ? href : '/'));
});

async function start() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  // The browser asks the network at once, without waiting for this script.
  await registration.navigationPreload?.enable();
  await clients.claim();
}

async function remove() {
  await caches.delete(CACHE);
  await registration.unregister();
}

async function pageOrNotice(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    const notice = await caches.match('/offline');
    if (notice) return notice;
    throw error;
  }
}
