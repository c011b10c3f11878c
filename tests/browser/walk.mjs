// One walk through the whole desk under a witness, as a program of its own, so that it can run in a network
// namespace: `node walk.mjs site|file|canary`. Says what left, as JSON.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { useEverything } from './everything.mjs';
import { Host } from './host.mjs';
import { Witness, knock } from './witness.mjs';

const FILE = new URL('../../release/bedside.html', import.meta.url).href;
/** An address that is nobody's. */
const ELSEWHERE = 'http://203.0.113.7';

const WALKS = { site, file, canary };

console.log(JSON.stringify(await WALKS[process.argv[2]]()));

async function site() {
  const host = await Host.open('/desk/');
  const told = await walk(host.address);
  await host.stop();
  return told;
}

async function file() {
  return walk(FILE);
}

async function walk(address) {
  const witness = await Witness.open(address.startsWith('http') ? address : undefined);
  const page = await witness.page();
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('open').length);
  await page.evaluate(async () => {
    if (location.protocol !== 'file:') await navigator.serviceWorker.ready;
  });
  await page.waitForTimeout(1500);
  const loading = [...witness.seen];
  witness.begin(page.url());
  const used = await useEverything(page);
  const left = witness.end();
  await witness.close();
  return { loading, used, ...left };
}

/** A page that goes through every door. */
async function canary() {
  const page = '<!doctype html><title>Canary</title><button>Go</button>';
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(page));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}/`;
  const witness = await Witness.open(address);
  const tab = await witness.page();
  await tab.goto(address);
  witness.begin(tab.url());
  await tab.evaluate(leak, ELSEWHERE);
  await knock();
  await tab.waitForTimeout(1500);
  await tab.evaluate((to) => { location.href = `${to}/navigation`; }, ELSEWHERE);
  await tab.waitForTimeout(1000);
  const left = witness.end();
  await witness.close();
  server.close();
  return left;
}

/** Runs in the canary. */
async function leak(elsewhere) {
  fetch(`${elsewhere}/fetch`).catch(() => {});
  navigator.sendBeacon(`${elsewhere}/beacon`, 'word');
  new XMLHttpRequest().open('GET', `${elsewhere}/never-sent`);
  new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`).onerror = () => {};
  new EventSource(`${elsewhere}/events`).onerror = ({ target }) => target.close();
  new Image().src = `${elsewhere}/picture`;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'prefetch', href: `${elsewhere}/prefetch` });
  document.head.append(link);
  window.open(`${elsewhere}/window`);
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.7:3478' }] });
  peer.createDataChannel('out');
  await peer.setLocalDescription(await peer.createOffer());
}
