// The core of it in Firefox: the desk in one file, and the site without a network.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, LEAK } from './desk.mjs';
import { Firefox, there } from './firefox.mjs';
import { Host } from './host.mjs';

const FILE = new URL('../../release/bedside.html', import.meta.url).href;
const OPTIONS = { timeout: 120_000, skip: !there && 'there is no Firefox' };

async function withFirefox(act) {
  const firefox = await Firefox.open();
  try {
    await act(firefox);
  } finally {
    await firefox.close();
  }
}

/** The desk is drawn: before that, the box of the plain page stands in the document. */
async function ready(firefox) {
  await eventually(async () => assert.ok(await firefox.evaluate(() => Boolean(window.bedside && document.querySelector('#reply')))), 20_000);
}

const reply = (firefox) => firefox.evaluate(() => document.querySelectorAll('textarea')[1].value);

const focus = (firefox, index) => firefox.evaluate((at) => {
  const box = document.querySelectorAll('textarea')[at];
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}, index);

/** The words that are underlined now. */
const marked = (firefox) => firefox.evaluate(() => ['error', 'warning', 'hint'].flatMap((severity) =>
  [...(CSS.highlights.get(`bedside-${severity}`) ?? [])]
    .map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset))));

const checked = (firefox) => eventually(async () => {
  assert.ok((await marked(firefox)).some((words) => words.includes('root canal')));
});

const press = (firefox, name) => firefox.evaluate((wanted) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.checkVisibility() && one.innerText.trim().startsWith(wanted));
  button.click();
}, name);

test('Firefox: type, findings, fix, copy and reload, from a file, with no request', OPTIONS, () => withFirefox(async (firefox) => {
  await firefox.goto(FILE);
  await ready(firefox);
  await focus(firefox, 1);
  await firefox.type(LEAK);
  await checked(firefox);
  await firefox.evaluate(() => {
    const findings = [...document.querySelectorAll('li')].filter((item) => /root canal/.test(item.innerText));
    findings.pop().querySelectorAll('button')[1].click();
  });
  await eventually(async () => assert.notEqual(await reply(firefox), LEAK));
  const mended = await reply(firefox);
  await press(firefox, 'Copy reply');
  await firefox.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 500); }));
  await press(firefox, 'Copy anyway').catch(() => {});
  await firefox.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 1000); }));
  await firefox.reload();
  await ready(firefox);
  assert.equal(await reply(firefox), mended);
  await focus(firefox, 0);
  await firefox.type('\uE009v\uE000');
  await eventually(async () => assert.equal(await firefox.evaluate(() => document.querySelector('textarea').value), mended));
  assert.deepEqual(await firefox.requests(), []);
}));

test('Firefox: the log of requests would show a page, a fetch and a worker', OPTIONS, () => withFirefox(async (firefox) => {
  const host = await Host.open();
  await firefox.goto(`${host.address}?page`);
  await ready(firefox);
  await firefox.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await firefox.evaluate(() => fetch('./?canary').then(() => true));
  await host.stop();
  const requests = await firefox.requests();
  for (const end of ['?page', '?canary', '/sw.js', '/icon-512.png']) {
    assert.ok(requests.some((url) => url.endsWith(end)), end);
  }
}));

test('Firefox: the site with the server gone, and silent once it is there', OPTIONS, () => withFirefox(async (firefox) => {
  const host = await Host.open('/desk/');
  await firefox.goto(host.address);
  await ready(firefox);
  await firefox.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await focus(firefox, 1);
  const before = (await firefox.requests()).length;
  await firefox.type(LEAK);
  await checked(firefox);
  await firefox.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 1000); }));
  assert.equal((await firefox.requests()).length, before);
  await host.stop();
  await firefox.reload();
  await ready(firefox);
  assert.equal(await reply(firefox), LEAK);
  await checked(firefox);
}));
