// A content security policy leaves doors open: navigation, pop-ups, WebRTC. The connection
// allowlist shuts them in browsers that know it; listeners on this computer are the witnesses.

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { scenario } from './desk.mjs';

/** The first version of Chromium that obeys the header. */
const SINCE = 152;

const heard = [];
const web = createServer((request, answer) => {
  heard.push(request.url);
  answer.end();
});
const stun = createSocket('udp4', () => heard.push('udp'));

before(async () => {
  web.listen(0, '127.0.0.1');
  stun.bind(0, '127.0.0.1');
  await Promise.all([once(web, 'listening'), once(stun, 'listening')]);
});

after(() => {
  web.closeAllConnections();
  web.close();
  stun.close();
});

const elsewhere = () => `http://127.0.0.1:${web.address().port}`;

async function rtc(page) {
  await page.evaluate(async (port) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  }, stun.address().port);
  await page.waitForTimeout(1000);
}

async function popup(page) {
  await page.evaluate((address) => { window.open(`${address}/popup`); }, elsewhere());
  await page.waitForTimeout(1000);
}

async function navigation(page) {
  await page.evaluate((address) => { location.href = `${address}/navigation`; }, elsewhere());
  await page.waitForTimeout(1000);
}

/** Tries every door from a page, and returns what the listeners heard. */
async function knock(page) {
  heard.length = 0;
  for (const door of [rtc, popup, navigation]) await door(page);
  return new Set(heard);
}

scenario('an ordinary page goes through all three doors', async (desk) => {
  const page = await desk.context.newPage();
  await page.goto(`http://127.0.0.1:${web.address().port}/start`);
  const through = await knock(page);
  for (const door of ['/popup', '/navigation', 'udp']) assert.ok(through.has(door), door);
});

scenario('the desk goes through none', async (desk) => {
  if (desk.version < SINCE) return desk.skip(`needs Chromium ${SINCE}`);
  const through = await knock(desk.page);
  desk.confess();
  return assert.deepEqual([...through], []);
});

scenario('nor does the desk that its worker kept', async (desk) => {
  if (desk.version < SINCE) return desk.skip(`needs Chromium ${SINCE}`);
  await desk.reload();
  heard.length = 0;
  for (const door of [popup, navigation]) await door(desk.page);
  // A blocked navigation leaves an empty page behind: back to the desk.
  await desk.page.goto(desk.address);
  await desk.ready();
  // Here Chromium ends the page rather than let WebRTC out; either way nothing may be heard.
  const ended = once(desk.page, 'crash');
  await Promise.race([rtc(desk.page).catch(() => {}), ended]);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  desk.confess();
  return assert.deepEqual(heard, []);
});
