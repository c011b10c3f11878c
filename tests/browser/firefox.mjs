// Firefox as a person meets it, driven through Marionette, the protocol that it speaks by itself.
//
// What pages ask of the network is noted by the browser itself, below every page: nothing escapes it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = process.env.BEDSIDE_FIREFOX ?? '/usr/bin/firefox-esr';

/** Whether there is a Firefox to drive. */
export const there = existsSync(PROGRAM);

/** Nothing that Firefox does for itself may look like something that the page asked for. */
const QUIET = {
  'app.normandy.enabled': false, 'app.update.enabled': false, 'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false, 'datareporting.policy.dataSubmissionEnabled': false, 'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1', 'toolkit.telemetry.enabled': false,
};

export class Firefox {
  #child;
  #socket;
  #profile;
  #waiting = new Map();
  #last = 0;

  static async open() {
    const firefox = new Firefox();
    const port = await freePort();
    firefox.#profile = await mkdtemp(join(tmpdir(), 'bedside-firefox-'));
    const preferences = { ...QUIET, 'marionette.port': port };
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    await writeFile(join(firefox.#profile, 'user.js'), lines.join('\n'));
    firefox.#child = spawn(PROGRAM, ['--headless', '--marionette', '-remote-allow-system-access', '--no-remote', '--profile', firefox.#profile], { stdio: 'ignore' });
    await firefox.#connect(port);
    await firefox.#ask('WebDriver:NewSession', { capabilities: {} });
    await firefox.#watch();
    return firefox;
  }

  async goto(url) {
    await this.#ask('WebDriver:Navigate', { url });
  }

  /** Reloads as the page itself would: the protocol's own reload goes past the worker. */
  async reload() {
    await this.evaluate(() => {
      window.before = true;
      setTimeout(() => location.reload());
    });
    for (let old = true; old;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      old = await this.evaluate(() => window.before).catch(() => true);
    }
  }

  /** Runs a function's text in the page, and returns what it returns or promises. */
  async evaluate(act, ...args) {
    const script = `const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      Promise.resolve((${act})(...args)).then(done);`;
    const { value } = await this.#ask('WebDriver:ExecuteAsyncScript', { script, args, sandbox: null });
    return value;
  }

  /** Types into the element that has the focus, key by key. */
  async type(text) {
    const { value } = await this.#ask('WebDriver:GetActiveElement', {});
    const [id] = Object.values(value);
    await this.#ask('WebDriver:ElementSendKeys', { id, text });
  }

  /** What pages and their workers asked of the network since the browser stood ready. */
  async requests() {
    return this.#above(() => globalThis.bedsideRequests);
  }

  async close() {
    await this.#ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    await rm(this.#profile, { recursive: true, force: true });
  }

  async #watch() {
    await this.#above(() => {
      globalThis.bedsideRequests = [];
      const observe = (channel) => {
        const { URI: address, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
        // What Firefox asks on its own account belongs to no page, and no page made it.
        const own = loadInfo.triggeringPrincipal.isSystemPrincipal && !loadInfo.browsingContextID;
        if (!own) globalThis.bedsideRequests.push(address.spec);
      };
      globalThis.bedsideWatcher = { observe };
      Services.obs.addObserver(globalThis.bedsideWatcher, 'http-on-modify-request');
    });
  }

  /** Runs a function in the browser's own context, above all pages. */
  async #above(act) {
    await this.#ask('Marionette:SetContext', { value: 'chrome' });
    const answer = await this.#ask('WebDriver:ExecuteScript', { script: `return (${act})();`, args: [], sandbox: 'system' });
    await this.#ask('Marionette:SetContext', { value: 'content' });
    return answer.value;
  }

  async #connect(port) {
    for (let tries = 0; ; tries += 1) {
      this.#socket = connect(port, '127.0.0.1');
      try {
        await once(this.#socket, 'connect');
        break;
      } catch (error) {
        if (tries > 150) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    this.#listen();
  }

  /** A message is its length in bytes, a colon, and a list in JSON. */
  #listen() {
    let held = Buffer.alloc(0);
    this.#socket.on('error', () => {});
    this.#socket.on('data', (data) => {
      held = Buffer.concat([held, data]);
      for (let colon = held.indexOf(58); colon > 0; colon = held.indexOf(58)) {
        const end = colon + 1 + Number(held.subarray(0, colon));
        if (held.length < end) return;
        this.#hear(JSON.parse(held.subarray(colon + 1, end)));
        held = held.subarray(end);
      }
    });
    this.#socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'));
    });
  }

  #hear(message) {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
  }

  #ask(name, parameters) {
    this.#last += 1;
    const text = JSON.stringify([0, this.#last, name, parameters]);
    const answer = new Promise((resolve, reject) => { this.#waiting.set(this.#last, { resolve, reject }); });
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
