// Only one thing: a page of ours instead of the browser's when there is no network. Nothing of a visitor's is kept.
const CACHE = 'offline-1';
const PAGE = '/offline';

/** Stores the offline page with the style sheet, scripts and icons that it names. */
const keep = async () => {
  const cache = await caches.open(CACHE);
  const page = await fetch(PAGE, { cache: 'no-store' });
  if (!page.ok) return;
  const html = await page.clone().text();
  const parts = [...html.matchAll(/(?:href|src)="(\/(?:css|js|lib|icons)\/[^"]+)"/g)].map(m => m[1]);
  await cache.addAll(parts);
  await cache.put(PAGE, page);
  // What an earlier release named is not needed any more.
  for (const kept of await cache.keys()) {
    if (![PAGE, ...parts].includes(new URL(kept.url).pathname)) await cache.delete(kept);
  }
};

self.addEventListener('install', event => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(n => n !== CACHE).map(n => caches.delete(n)))).then(() => self.clients.claim())));

// Pages say in which language and theme they are; the offline page follows.
let look;
self.addEventListener('message', event => {
  const wanted = event.data?.refresh;
  if (wanted === undefined || wanted === look) return;
  look = wanted;
  event.waitUntil(keep().catch(() => {}));
});

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(fetch(request).catch(async () => (await caches.match(PAGE)) ?? Response.error()));
  } else if (request.method === 'GET' && /^\/(css|js|lib|icons)\//.test(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()));
  }
});
