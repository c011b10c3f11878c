// Notes whatever tries to leave: a proxy that all of a browser's requests go through, taps on every door that
// a page has, and, in a network namespace of its own, the kernel's count of what was sent.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability',
  // What Chromium itself likes to tell or to ask its maker; the page has no part in it.
  '--disable-features=AutofillServerCommunication,OptimizationHints,Translate,HttpsUpgrades,MediaRouter,DialMediaRouteProvider',
  '--disable-default-apps', '--simulate-outdated-no-au=Tue, 31 Dec 2099 23:59:59 GMT',
];

/**
 * Whom Chromium calls of its own accord when it believes that there is a network: no page has a part in it, and what
 * a page asks for there is seen by the debugger and at the doors all the same.
 */
const ITS_MAKER = /^(accounts|clients\d?|update|optimizationguide-pa|content-autofill|safebrowsing|www)\.(google|googleapis)\.com:443$/;

/** What the kernel counts for a namespace, by the names of /proc/net/snmp. */
const COUNTS = [['Tcp', 'ActiveOpens'], ['Udp', 'OutDatagrams'], ['Ip', 'OutNoRoutes']];

/** A browser that can reach nothing but `own`, an address of this computer, or not even that. */
export class Witness {
  seen = [];
  #counted;

  static async open(own) {
    const witness = new Witness();
    witness.own = own && new URL(own).host;
    witness.proxy = createServer((request, answer) => witness.#forward(request, answer));
    witness.proxy.on('connect', (request, socket) => witness.#refuse(request, socket));
    witness.proxy.on('upgrade', (request, socket) => witness.#refuse(request, socket));
    witness.proxy.listen(0, '127.0.0.1');
    await once(witness.proxy, 'listening');
    witness.browser = await chromium.launch({
      executablePath: process.env.BEDSIDE_CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      proxy: { server: `http://127.0.0.1:${witness.proxy.address().port}`, bypass: '<-loopback>' },
    });
    witness.context = await witness.browser.newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } });
    return witness;
  }

  /** A page whose every way out is tapped before any script of its own runs. */
  async page() {
    const page = await this.context.newPage();
    await this.context.exposeBinding('bedsideWitness', (_, what) => { this.seen.push(`door ${what}`); });
    await page.addInitScript(tap);
    this.context.on('request', (request) => this.#requested(request.url()));
    this.context.on('page', () => this.seen.push('window'));
    page.on('websocket', (socket) => this.seen.push(`websocket ${socket.url()}`));
    page.on('console', (message) => this.seen.push(`console ${message.text()}`));
    page.on('pageerror', (error) => this.seen.push(`error ${error.stack}`));
    page.on('framenavigated', (frame) => this.#requested(frame.url().split('#')[0], 'navigation'));
    return page;
  }

  /** What has been there so far is no sin: the page has loaded. */
  begin(address) {
    this.address = address;
    this.seen.length = 0;
    this.#counted = counts();
  }

  /** What has left or tried to since then; and, where the kernel can be asked, how much was sent. */
  end() {
    const after = counts();
    const sent = after && Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - this.#counted[name]]));
    return { seen: [...new Set(this.seen)], sent };
  }

  async close() {
    await this.browser.close();
    this.proxy.closeAllConnections();
    this.proxy.close();
  }

  // An address of the page's own making (a file to save, a picture to show) is nowhere else.
  #requested(url, kind = 'request') {
    if (url !== this.address || kind === 'request') {
      if (!/^(data|blob):/.test(url)) this.seen.push(`${kind} ${url}`);
    }
  }

  #forward(request, answer) {
    this.seen.push(`proxy ${request.method} ${request.url}`);
    const { host, port, pathname, search } = new URL(request.url);
    if (host !== this.own) return answer.writeHead(502).end();
    const { method, headers } = request;
    const onward = ask({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (from) => {
      answer.writeHead(from.statusCode, from.headers);
      from.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    return request.pipe(onward);
  }

  #refuse({ method, url }, socket) {
    if (!ITS_MAKER.test(url)) this.seen.push(`proxy ${method} ${url}`);
    socket.on('error', () => {});
    socket.destroy();
  }
}

/** Whether this process runs in a network namespace that the tests have made. */
export const sealed = Boolean(process.env.BEDSIDE_SEALED) && existsSync('/proc/net/snmp');

function counts() {
  if (!sealed) return undefined;
  const lines = readFileSync('/proc/net/snmp', 'utf8').split('\n').map((line) => line.split(/[: ]+/));
  return Object.fromEntries(COUNTS.map(([family, name]) => {
    const [names, values] = lines.filter(([first]) => first === family);
    return [`${family}${name}`, Number(values[names.indexOf(name)])];
  }));
}

/** Runs in the page: says the name of each door that is opened, and lets it open. */
function tap() {
  const tell = (what) => window.bedsideWitness(what);
  const called = (owner, name) => {
    const own = owner?.[name];
    if (own) owner[name] = function (...rest) { tell(name); return own.apply(this, rest); };
  };
  const built = (name) => {
    if (!window[name]) return;
    window[name] = new Proxy(window[name], { construct(own, rest) { tell(name); return new own(...rest); } });
  };
  for (const name of ['fetch', 'open']) called(window, name);
  called(Navigator.prototype, 'sendBeacon');
  for (const name of ['submit', 'requestSubmit']) called(HTMLFormElement.prototype, name);
  for (const name of [
    'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel',
  ]) built(name);
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tell(`refused ${effectiveDirective}`));
}

/** Sends a little to an address that is surely elsewhere, by both ways that are counted. */
export async function knock() {
  const datagram = createSocket('udp4');
  await new Promise((sent) => { datagram.send('word', 9, '203.0.113.9', sent); });
  datagram.close();
  const socket = connect({ host: '203.0.113.9', port: 9, timeout: 500 });
  await new Promise((done) => { for (const end of ['error', 'timeout', 'connect']) socket.once(end, done); });
  socket.destroy();
}
