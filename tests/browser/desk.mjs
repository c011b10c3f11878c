// The desk as a person meets it: opens the finished page in Chromium and offers small verbs.
//
// Every scenario also fails when the page said anything on the console, when it threw, or when it
// made a request after it had loaded; those promises hold whatever is being tried.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const HOW = { executablePath: process.env.BEDSIDE_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS };

/** A reply with two things that must not be said. */
export const LEAK = 'Thank you for your feedback. Your root canal went well on Tuesday. Please call our office.';

let running;
let server;

/** The browser that all scenarios share. */
export async function browser() {
  running ??= chromium.launch(HOW);
  return running;
}

/** Runs `act` on a freshly opened desk, as one test. */
export function scenario(name, act, options = {}) {
  leaveAfterwards();
  test(name, { timeout: 60_000 }, async (context) => {
    const desk = await Desk.open(options);
    desk.skip = (why) => context.skip(why);
    try {
      await act(desk);
      desk.assertQuiet();
    } finally {
      await desk.close();
    }
  });
}

/** Tries until `check` no longer throws: the page lints a moment after the last key. */
export async function eventually(check, patience = 5000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
}

export class Desk {
  /** The browser's major version. */
  version;
  requests = [];
  said = [];
  #quiet = true;

  /** The same page in another tab of the same browser. */
  async tab() {
    const other = new Desk();
    other.address = this.address;
    other.context = this.context;
    other.page = await this.context.newPage();
    await other.page.goto(this.address);
    await other.ready();
    return other;
  }

  /**
   * Opens the page; `options` are those of a browser context, `host` serves it, and `profile` is the folder of a
   * browser of its own, which is ended with the desk.
   */
  static async open({ host, profile, ...options } = {}) {
    const desk = new Desk();
    desk.address = host?.address ?? await address();
    const about = { viewport: { width: 1440, height: 900 }, ...options };
    if (profile) {
      desk.context = await chromium.launchPersistentContext(profile, { ...HOW, ...about });
    } else {
      const chrome = await browser();
      desk.version = parseInt(chrome.version(), 10);
      desk.context = await chrome.newContext(about);
    }
    await desk.#load();
    return desk;
  }

  async #load() {
    this.page = await this.context.newPage();
    this.page.on('console', (message) => this.said.push(message.text()));
    this.page.on('pageerror', (error) => this.said.push(String(error)));
    const response = await this.page.goto(this.address);
    this.headers = response?.headers();
    await this.ready();
    this.page.on('request', (request) => this.requests.push(request.url()));
    // Those of the worker belong to no page.
    this.context.on('request', (request) => {
      if (request.serviceWorker()) this.requests.push(request.url());
    });
  }

  /** Waits until the engine is there, the worker has what it keeps, and nothing is on its way any more. */
  async ready() {
    await this.page.waitForFunction(() => window.bedside?.lint && performance.getEntriesByName('open').length);
    await this.reply.waitFor();
    // A file has no worker.
    await this.page.evaluate(async () => {
      if (location.protocol !== 'file:') await navigator.serviceWorker.ready;
    });
    await this.page.waitForLoadState('networkidle');
  }

  /** Reloads, as after a crash; what that itself requests is no sin. */
  async reload() {
    await this.page.reload();
    await this.ready();
    this.requests.length = 0;
  }

  async close() {
    await this.context.close();
  }

  /** For a scenario that provokes the browser on purpose: returns and forgets what was recorded. */
  confess() {
    this.#quiet = false;
    return { requests: this.requests, said: this.said };
  }

  assertQuiet() {
    if (!this.#quiet) return;
    assert.deepEqual(this.said, [], 'the console stays empty');
    assert.deepEqual(this.requests, [], 'nothing is requested after the page has loaded');
  }

  get review() {
    return this.page.getByRole('textbox', { name: 'The review', exact: true });
  }

  get reply() {
    return this.page.getByRole('textbox', { name: 'Your reply', exact: true });
  }

  get findings() {
    return this.page.getByRole('region', { name: 'Findings' });
  }

  get status() {
    return this.page.locator('.unseen[role=status]');
  }

  button(name) {
    return this.page.getByRole('button', { name });
  }

  /** The finding on these words. */
  finding(words) {
    const ignore = this.page.getByRole('button', { name: /^Ignore once/ });
    const items = this.findings.getByRole('listitem').filter({ has: ignore });
    // A group is a list item too where groups are lists of lists: the finding is the inner one.
    return items.filter({ hasText: words }).last();
  }

  /** The button that has these words never marked again; that of a leak stands behind its reason. */
  async allow(card) {
    const plain = card.getByRole('button', { name: /^(Allow always|Don\u2019t ask for this again)/ });
    const leak = card.getByRole('button', { name: /^These words are not about a patient/ });
    if (!(await plain.or(leak).count())) await card.getByRole('button', { name: 'Why?' }).click();
    return plain.or(leak);
  }

  /** Puts a whole text into the reply, as one edit. */
  async write(text) {
    await this.reply.fill(text);
  }

  async text() {
    return this.reply.inputValue();
  }

  /** Places the caret, or selects. */
  async select(start, end = start) {
    await this.reply.focus();
    await this.reply.evaluate((box, [from, to]) => box.setSelectionRange(from, to), [start, end]);
  }

  async caret() {
    return this.reply.evaluate((box) => [box.selectionStart, box.selectionEnd]);
  }

  /** What the engine says about a draft, straight from its own door. */
  async lint(draft, context = {}) {
    return this.page.evaluate(([text, around]) => window.bedside.lint(text, around), [draft, context]);
  }

  /** What is underlined now: severity, place, words, and the text that the mirror holds. */
  async marks() {
    return this.page.evaluate(() => ['error', 'warning', 'hint'].flatMap((severity) =>
      [...(CSS.highlights.get(`bedside-${severity}`) ?? [])].map((range) => {
        const mirror = range.startContainer.data;
        const [start, end] = [range.startOffset, range.endOffset];
        return { severity, start, end, text: mirror.slice(start, end), mirror };
      })));
  }

  /** Waits until the underlines are those of `draft`, and returns the findings that have words. */
  async settled(draft, context = {}) {
    const { findings } = await this.lint(draft, context);
    const placed = findings.filter((finding) => finding.end > finding.start);
    await eventually(async () => {
      const marks = await this.marks();
      assert.deepEqual(places(marks), places(uncovered(placed)));
      for (const mark of marks) assert.ok(mark.mirror.startsWith(draft), 'the mirror holds the draft');
    });
    return placed;
  }

  /** Copies a text somewhere else on this computer. */
  async copyElsewhere(text) {
    const scrap = await this.#scrap();
    await scrap.locator('textarea').evaluate((box, value) => { box.value = value; box.select(); }, text);
    await scrap.keyboard.press('Control+C');
    await this.#leave(scrap);
  }

  /** What a paste into another program would give. */
  async clipboard() {
    const scrap = await this.#scrap();
    await scrap.keyboard.press('Control+V');
    const text = await scrap.locator('textarea').inputValue();
    await this.#leave(scrap);
    return text;
  }

  async #scrap() {
    const scrap = await this.context.newPage();
    await scrap.setContent('<textarea></textarea>');
    await scrap.locator('textarea').focus();
    return scrap;
  }

  async #leave(scrap) {
    await scrap.close();
    await this.page.bringToFront();
  }
}

/** What is left to underline of each finding where graver ones lie over it. */
function uncovered(findings) {
  const rank = ({ severity }) => ['hint', 'warning', 'error'].indexOf(severity);
  return findings.flatMap((finding) => {
    let parts = [finding];
    for (const over of findings.filter((other) => rank(other) > rank(finding))) {
      parts = parts.flatMap((part) => {
        if (over.end <= part.start || part.end <= over.start) return [part];
        return [{ ...part, end: over.start }, { ...part, start: over.end }].filter(({ start, end }) => start < end);
      });
    }
    return parts;
  });
}

function places(marked) {
  return marked.map(({ severity, start, end }) => `${start}-${end} ${severity}`).sort();
}

/** Where the page is served: given by `cargo xtask`, else from a server of our own. */
async function address() {
  if (process.env.BEDSIDE_URL) return process.env.BEDSIDE_URL;
  server ??= serve();
  return (await server).address;
}

async function serve() {
  const child = spawn('cargo', ['xtask', 'serve', '--no-build', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  lines.close();
  return { child, address: line.slice(line.indexOf('http')) };
}

let leaving = false;

function leaveAfterwards() {
  if (!leaving) after(leave);
  leaving = true;
}

/** Ends what was started. Scenarios see to it; scripts call it. */
export async function leave() {
  await (await running)?.close();
  if (server) (await server).child.kill();
}
