// The desk in a frame of another page: it listens to the page that it was made for, and gives the reply away on Copy alone.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { browser, eventually, leave } from './desk.mjs';
import { Host } from './host.mjs';

const ROOT = new URL('../../', import.meta.url);
const OLD = 'Waited an hour with my son, and nobody said sorry.';
const NEW = 'The parking lot is full every single day.';

/** The example portal, under two origins: 127.0.0.1 is the one that the site was made for, localhost is not. */
const portal = createServer(async (request, response) => {
  const [path] = request.url.split('?');
  const name = path === '/' ? 'index.html' : path.slice(1);
  const content = await readFile(new URL(`embed/frame/${name}`, ROOT)).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { 'Content-Type': name.endsWith('.js') ? 'text/javascript' : 'text/html' });
  response.end(content);
}).listen(0);
await once(portal, 'listening');
const { port } = portal.address();
const RIGHT = `http://127.0.0.1:${port}`;
const WRONG = `http://localhost:${port}`;

await promisify(execFile)('cargo', ['xtask', 'embed', RIGHT], { cwd: ROOT });
const SITE = new URL('release/embedded/site/', ROOT);
const host = await Host.open('/', SITE);
const bare = await Host.open('/', SITE);
bare.sendBare();
const usual = await Host.open();
usual.sendBare();

after(async () => {
  await leave();
  portal.closeAllConnections();
  portal.close();
  await Promise.all([host, bare, usual].map((one) => one.stop()));
});

/** Runs `act` on the portal of that origin around the desk of that host; nothing may be said on the console. */
function around(name, origin, desk, act) {
  test(name, { timeout: 60_000 }, async () => {
    const context = await (await browser()).newContext({ viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.goto(`${origin}/?desk=${encodeURIComponent(desk.address)}`);
      await page.evaluate(() => {
        window.heard = [];
        addEventListener('message', ({ data, origin: from }) => window.heard.push([data, from]));
      });
      await page.getByRole('button', { name: 'Answer this review' }).click();
      await act(page, page.frameLocator('iframe').first(), said);
    } finally {
      await context.close();
    }
  });
}

const box = (frame, name) => frame.getByRole('textbox', { name, exact: true });
const heard = (page) => page.evaluate(() => window.heard);
const set = (page, desk, message) => page.evaluate(([whole, to]) => {
  document.querySelector('iframe').contentWindow.postMessage(whole, to);
}, [{ bedside: 'set', ...message }, new URL(desk.address).origin]);

/** Waits until a message that was sent before would have arrived. */
const settle = (page) => page.waitForTimeout(600);

async function shows(frame, review) {
  await eventually(async () => assert.equal(await box(frame, 'The review').inputValue(), review), 20_000);
}

async function writeAndCopy(frame, text) {
  await box(frame, 'Your reply').fill(text);
  await frame.getByRole('button', { name: 'Copy reply' }).click();
  await frame.getByText(/^Copied|press Ctrl\+C/).first().waitFor();
}

around('the page around it sets the review, and hears the reply on Copy and not before', RIGHT, host, async (page, frame, said) => {
  await shows(frame, OLD);
  await frame.getByText('Only the reply that you copy leaves this desk').waitFor();
  await box(frame, 'Your reply').fill('Thank you for telling us. ');
  await settle(page);
  assert.deepEqual(await heard(page), [], 'nothing is told before');
  const reply = 'Thank you for telling us. We are sorry to hear of the wait. Please call our office. Marta, office manager';
  await writeAndCopy(frame, reply);
  await eventually(async () => assert.equal(await page.locator('#reply').innerText(), reply));
  assert.deepEqual(await heard(page), [[{ bedside: 'reply', text: reply }, new URL(host.address).origin]]);
  assert.deepEqual(said.filter((line) => !line.includes('404')), []);
});

around('the press tells the page around it, once, though the browser lets nobody copy', RIGHT, host, async (page, frame) => {
  await shows(frame, OLD);
  await frame.locator('body').evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    document.execCommand = () => false;
  });
  const reply = 'Thank you for telling us. We are sorry to hear of the wait. Please call our office. Marta, office manager';
  await writeAndCopy(frame, reply);
  await eventually(async () => assert.equal(await page.locator('#reply').innerText(), reply));
  await box(frame, 'Your reply').press('Control+A');
  await box(frame, 'Your reply').press('Control+C');
  await frame.getByText(/^Copied/).first().waitFor();
  await settle(page);
  assert.deepEqual(await heard(page), [[{ bedside: 'reply', text: reply }, new URL(host.address).origin]]);
});

around('another review never takes a reply away unasked', RIGHT, host, async (page, frame) => {
  await shows(frame, OLD);
  await box(frame, 'Your reply').fill('Thank you.');
  await settle(page);
  await set(page, host, { review: { text: NEW } });
  await frame.getByRole('button', { name: 'Keep this one' }).click();
  await shows(frame, OLD);
  assert.equal(await box(frame, 'Your reply').inputValue(), 'Thank you.');
  // The same review again changes nothing, and asks nothing.
  await set(page, host, { review: { text: OLD } });
  await settle(page);
  assert.equal(await frame.getByRole('button', { name: 'Open it' }).count(), 0);
  assert.equal(await box(frame, 'Your reply').inputValue(), 'Thank you.');
  await set(page, host, { review: { text: NEW, stars: 3 } });
  await frame.getByRole('button', { name: 'Open it' }).click();
  await shows(frame, NEW);
  assert.equal(await box(frame, 'Your reply').inputValue(), '');
  // The first one is on the shelf.
  await frame.getByRole('link', { name: 'Reviews in progress' }).click();
  await frame.getByRole('dialog').getByText('Waited an hour').first().waitFor();
});

around('odd messages change nothing', RIGHT, host, async (page, frame, said) => {
  await shows(frame, OLD);
  for (const odd of [{ review: null }, { review: 7, profile: 'x' }, { review: { text: 7 } }, { profile: null }, { bedside: 'get' }]) {
    await set(page, host, odd);
  }
  await page.evaluate((to) => {
    for (const odd of [null, 'set', 7, [], {}]) document.querySelector('iframe').contentWindow.postMessage(odd, to);
  }, new URL(host.address).origin);
  await settle(page);
  await shows(frame, OLD);
  assert.deepEqual(await heard(page), []);
  assert.deepEqual(said.filter((line) => !line.includes('404')), []);
});

around('a frame beside it is not the page around it', RIGHT, host, async (page, frame) => {
  await shows(frame, OLD);
  await page.evaluate(([text, to]) => {
    const beside = document.createElement('iframe');
    beside.srcdoc = `<script>parent.frames[0].postMessage({ bedside: 'set', review: { text: '${text}' } }, '${to}')</script>`;
    document.body.append(beside);
    return new Promise((loaded) => { beside.onload = loaded; });
  }, [NEW, new URL(host.address).origin]);
  await settle(page);
  await shows(frame, OLD);
});

around('another page is refused the frame', WRONG, host, async (page, frame, said) => {
  await eventually(() => assert.ok(said.some((line) => line.includes('frame-ancestors'))));
  assert.equal(await box(frame, 'The review').count(), 0);
});

for (const [name, desk, origin] of [
  ['where a host sends no headers, another page is not listened to and told nothing', bare, WRONG],
  ['the usual site listens to nobody and tells nothing', usual, RIGHT],
]) {
  around(name, origin, desk, async (page, frame) => {
    await box(frame, 'Your reply').waitFor({ timeout: 20_000 });
    await set(page, desk, { review: { text: NEW } });
    await settle(page);
    assert.equal(await box(frame, 'The review').inputValue(), '');
    await writeAndCopy(frame, 'Thank you for your feedback. We are sorry to hear this. Please call our office. Marta, office manager');
    await settle(page);
    assert.deepEqual(await heard(page), []);
  });
}

test('out of a frame it listens to nobody', { timeout: 60_000 }, async () => {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  try {
    await page.goto(bare.address);
    const review = page.getByRole('textbox', { name: 'The review', exact: true });
    await review.waitFor();
    await page.evaluate((text) => postMessage({ bedside: 'set', review: { text } }, location.origin), NEW);
    await settle(page);
    assert.equal(await review.inputValue(), '');
  } finally {
    await context.close();
  }
});

test('the usual site lets nobody frame it', async () => {
  const headers = await readFile(new URL('dist/_headers', ROOT), 'utf8');
  assert.ok(headers.includes("frame-ancestors 'none'"));
  const page = await readFile(new URL('dist/index.html', ROOT), 'utf8');
  assert.ok(!page.includes('postMessage'));
});
