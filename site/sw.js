// Keeps the desk's own files on this computer, so that it works without a network.
//
// It keeps the files of its list when it is installed, each only if it is byte for byte the one that
// was built, and nothing ever after: no answer to a later request, and no word that anybody types.

const FILES = new Map([
{files}
]);

// Two desks may live on one host: each cares for the caches of its own folder alone. What people write is another matter:
// browsers have one store for all folders of a host (HOSTING.md).
const MINE = `bedside ${registration.scope} `;
const CACHE = `${MINE}{version}`;

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  // Whatever else is asked for goes its way as if there were no worker.
  if (FILES.has(name)) event.respondWith(answer(event.request, name));
});

async function keep() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...FILES].map(([name, integrity]) => new Request(name, { integrity, cache: freshness(name) })));
  // An open page has all it needs and stays as it is; the next load gets this version.
  await skipWaiting();
}

// A name with a hash in it never means two contents, so what the page has just loaded will do.
function freshness(name) {
  return /-[0-9a-f]{16}/.test(name) ? 'default' : 'no-cache';
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== CACHE).map((name) => caches.delete(name)));
}

// The request's name in the list; something that stands in no list where it is none of ours.
function nameOf({ method, mode, url }) {
  if (method !== 'GET' || !url.startsWith(registration.scope)) return undefined;
  const rest = url.slice(registration.scope.length).split('#')[0];
  // Links in mails grow tails; the page is the same.
  const name = mode === 'navigate' ? rest.split('?')[0] : rest;
  return name === '' || name === 'index.html' ? './' : name;
}

async function answer(request, name) {
  const cache = await caches.open(CACHE);
  return (await cache.match(name, { ignoreVary: true })) ?? fetch(request);
}
