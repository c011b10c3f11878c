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

/** Tries every door from a page, and returns what the listeners heard. */
async function knock(page) {
  heard.length = 0;
  const elsewhere = `http://127.0.0.1:${web.address().port}`;
  await page.evaluate(async ([address, port]) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
    window.open(`${address}/popup`);
  }, [elsewhere, stun.address().port]);
  await page.waitForTimeout(1000);
  await page.evaluate((address) => { location.href = `${address}/navigation`; }, elsewhere);
  await page.waitForTimeout(1000);
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
