// Without a network: from the second visit on the desk is there, whole and under the same policy. A
// new version is offered and takes nothing away.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { eventually, LEAK, scenario } from './desk.mjs';
import { Host, hash, siteFiles } from './host.mjs';
import { readFile } from 'node:fs/promises';

const REVIEW = 'Quillfeather kept me waiting an hour before my crown was done.';
const hosts = [];

after(() => Promise.all(hosts.map((host) => host.stop())));

async function open(folder) {
  const host = await Host.open(folder);
  hosts.push(host);
  return host;
}

/** The names of the worker's caches: one for each version it keeps. */
const versions = (desk) => desk.page.evaluate(() => window.caches.keys());

/** What the worker has kept: each cache's name, and each file's address and content. */
async function kept(desk) {
  const caches = await desk.page.evaluate(async () => {
    // Megabytes travel to the test: as base64 they do so in a fraction of the time that lists of numbers take.
    const encode = (blob) => new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.split(',')[1] ?? '');
      reader.readAsDataURL(blob);
    });
    const read = async (cache, request) => [request.url, await encode(await (await cache.match(request)).blob())];
    const entries = async (name) => {
      const cache = await window.caches.open(name);
      return [name, await Promise.all((await cache.keys()).map((request) => read(cache, request)))];
    };
    return Promise.all((await window.caches.keys()).map(entries));
  });
  return caches.map(([name, files]) => [name, new Map(files.map(([url, content]) => [url, Buffer.from(content, 'base64')]))]);
}

for (const folder of ['/', '/tools/desk/']) {
  const host = await open(folder);

  scenario(`with the server gone a reload at ${folder} loses nothing and works`, async (desk) => {
    await desk.review.fill(REVIEW);
    await desk.write(LEAK);
    await desk.settled(LEAK, { review: REVIEW });
    await host.stop();
    await desk.reload();
    assert.equal(await desk.text(), LEAK);
    const [first] = await desk.settled(LEAK, { review: REVIEW });
    await desk.finding(first.text).getByRole('button').nth(1).click();
    await eventually(async () => assert.notEqual(await desk.text(), LEAK));
    for (const tail of ['?from=mail', 'index.html', '#guide']) {
      await desk.page.goto(`${host.address}${tail}`);
      await desk.ready();
    }
    await desk.page.goto(`${host.address}licences.txt`);
    assert.match(await desk.page.locator('body').innerText(), /licen[cs]e/i);
    desk.confess();
  }, { host });
}

scenario('the worker keeps the files of the site, those alone and byte for byte', async (desk) => {
  const [[, files], ...others] = await kept(desk);
  assert.equal(others.length, 0);
  const names = (await siteFiles()).filter((name) => name !== 'sw.js' && !name.startsWith('screenshot-'));
  const urls = names.map((name) => new URL(name === 'index.html' ? './' : name, desk.address).href);
  assert.deepEqual([...files.keys()].sort(), urls.sort());
  for (const name of names) {
    const built = await readFile(new URL(`../../dist/${name}`, import.meta.url));
    const url = new URL(name === 'index.html' ? './' : name, desk.address).href;
    assert.equal(hash(files.get(url)), hash(built), name);
  }
});

scenario('what is typed or asked for later is never kept', async (desk) => {
  const before = JSON.stringify((await kept(desk)).map(([name, files]) => [name, [...files.keys()]]));
  await desk.reload();
  await desk.review.fill(REVIEW);
  await desk.write(LEAK);
  await desk.settled(LEAK, { review: REVIEW });
  await desk.page.evaluate(() => fetch('./?Quillfeather').then((answer) => answer.text()));
  await desk.page.goto(`${desk.address}?Quillfeather`);
  await desk.ready();
  const after = await kept(desk);
  assert.equal(JSON.stringify(after.map(([name, files]) => [name, [...files.keys()]])), before);
  for (const [, files] of after) {
    for (const content of files.values()) assert.ok(!content.includes('Quillfeather'));
  }
  desk.confess();
});

scenario('a page that came from the worker is under the same policy', async (desk) => {
  await desk.reload();
  assert.ok(await desk.page.evaluate(() => navigator.serviceWorker.controller !== null));
  const answer = await desk.page.evaluate(async () => {
    const [name] = await caches.keys();
    const page = await (await caches.open(name)).match('./');
    return Object.fromEntries(page.headers);
  });
  for (const name of ['content-security-policy', 'connection-allowlist', 'referrer-policy', 'permissions-policy']) {
    assert.equal(answer[name], desk.headers[name], name);
  }
  const refusal = await desk.page.evaluate(async () => {
    const refused = new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    });
    await fetch('http://127.0.0.1:9/?elsewhere').catch(() => {});
    return refused;
  });
  assert.equal(refusal, 'connect-src');
  desk.confess();
});

const updated = await open('/desk/');

scenario('a new version arrives while a draft is open: it is offered, and nothing is lost', async (desk) => {
  const notice = desk.page.getByText('A new version is ready. Reload when you like.');
  await desk.reload();
  await desk.review.fill(REVIEW);
  await desk.reply.pressSequentially('Thank you for telling us. ');
  assert.equal(await notice.count(), 0, 'nothing is offered while there is nothing new');
  const [old] = await versions(desk);

  updated.update('Bedside-next');
  let loads = 0;
  desk.page.on('load', () => { loads += 1; });
  const other = await desk.context.newPage();
  await other.goto(desk.address);
  await notice.waitFor();
  await desk.page.bringToFront();
  // The page lives on as it was: text, caret, undo and checking.
  await desk.reply.pressSequentially('Your root canal went well.');
  await desk.settled('Thank you for telling us. Your root canal went well.', { review: REVIEW });
  await desk.page.waitForTimeout(1000);
  assert.equal(loads, 0, 'nobody asked for a reload');
  assert.equal(await desk.page.title(), 'Bedside');

  await desk.button('Reload').click();
  await eventually(async () => assert.equal(await desk.page.title(), 'Bedside-next'));
  await desk.ready();
  await eventually(() => assert.equal(loads, 1));
  assert.equal(await desk.review.inputValue(), REVIEW);
  assert.equal(await desk.text(), 'Thank you for telling us. Your root canal went well.');
  assert.equal(await notice.count(), 0);
  const left = await versions(desk);
  assert.equal(left.length, 1, 'the old version is gone');
  assert.notEqual(left[0], old);
  await updated.stop();
  await desk.reload();
  assert.equal(await desk.page.title(), 'Bedside-next');
  desk.confess();
}, { host: updated });

const put = await open('/put/');

scenario('the offer can be put off, and the next load has the new version all the same', async (desk) => {
  await desk.reload();
  put.update('Bedside-next');
  await desk.page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });
  await desk.button('Later').click();
  assert.equal(await desk.button('Later').count(), 0);
  await desk.reload();
  assert.equal(await desk.page.title(), 'Bedside-next');
  desk.confess();
}, { host: put });

const broken = await open('/broken/');

scenario('a version that arrives damaged is not taken', async (desk) => {
  await desk.reload();
  const [before] = await versions(desk);
  broken.update('Bedside-next');
  broken.spoil('index.html', '<p>A network that wants a password first</p>');
  await desk.page.evaluate(async () => { await (await navigator.serviceWorker.ready).update().catch(() => {}); });
  await desk.page.waitForTimeout(1000);
  await broken.stop();
  await desk.reload();
  assert.equal(await desk.page.title(), 'Bedside');
  assert.ok((await versions(desk)).includes(before));
  desk.confess();
}, { host: broken });

const shared = await open('/one/');

/** The cache of a desk in another folder of the host. */
const OTHER = 'bedside http://elsewhere/two/ x';

scenario('two desks on one host leave each other alone', async (desk) => {
  await desk.page.evaluate((other) => caches.open(other), OTHER);
  shared.update('Bedside-next');
  await desk.page.evaluate(async () => { await (await navigator.serviceWorker.ready).update(); });
  // The new version takes its predecessor's place, once it has all its files, and no other desk's.
  await eventually(async () => {
    const own = (await versions(desk)).filter((name) => name !== OTHER);
    assert.equal(own.length, 1);
    assert.ok(own[0].endsWith('Bedside-next'));
  });
  assert.ok((await versions(desk)).includes(OTHER));
  desk.confess();
}, { host: shared });
