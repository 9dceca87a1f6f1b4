// Answers one thing: a page that cannot be fetched because the network is away gets /offline instead.
// It keeps no article and nothing personal. Registered only where the site is installed as an app
// (app/(site)/offline-notice.tsx). Deployed with SERVING = false it removes itself from every browser.
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
