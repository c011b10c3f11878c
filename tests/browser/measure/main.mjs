// How fast and how small: prints tables for docs/speed.md. A measurement, not a test: machines differ.

import { cpus } from 'node:os';
import { browser, Desk, leave } from '../desk.mjs';
import * as harper from './harper.mjs';
import { quantile, reply, table, texts, words } from './texts.mjs';
import { bare, typing } from './typing.mjs';

/** Median milliseconds of one lint of these texts, each linted as often as makes its time readable. */
async function lintTime(desk, drafts, batch) {
  return desk.page.evaluate(([all, size]) => {
    const times = all.map((text) => {
      const start = performance.now();
      for (let one = 0; one < size; one += 1) window.bedside.lint(text, {});
      return (performance.now() - start) / size;
    });
    times.sort((a, b) => a - b);
    return times[times.length >> 1];
  }, [drafts, batch]);
}

/** Milliseconds from the navigation until a mark, with nothing kept or with all of it: the engine has `answered`, the desk is `ready`. */
async function startTime(slowdown, fresh, mark = 'ready') {
  const times = [];
  let desk = await Desk.open();
  for (let run = 0; run < 5; run += 1) {
    if (fresh) {
      await desk.close();
      desk = await Desk.open();
    }
    const debug = await desk.context.newCDPSession(desk.page);
    if (fresh) await debug.send('Network.clearBrowserCache');
    await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (fresh) {
      await desk.page.evaluate(async () => {
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
        for (const name of await caches.keys()) await caches.delete(name);
      });
    }
    await desk.reload();
    // The self-test at the start lints a leaking line: when either mark is set, a finding was found.
    times.push(await desk.page.evaluate((name) => performance.getEntriesByName(name)[0].startTime, mark));
  }
  await desk.close();
  return quantile(times, 0.5);
}

async function transfer(desk) {
  return desk.page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const office = (name) => /\/office-/.test(name);
    const sum = (entries) => entries.reduce((bytes, entry) => bytes + entry.encodedBodySize, 0);
    return [sum(all.filter(({ name }) => !office(name))), sum(all)];
  });
}

async function keys() {
  const rows = [];
  const note = (name, slowdown, characters, { found, frame, busy, long, longest }) => {
    rows.push([name, `${slowdown} ×`, String(characters), String(found), ...frame, busy, `${long} (${Math.round(longest)})`]);
  };
  for (const slowdown of [1, 4, 6]) {
    note('bare box', slowdown, 4000, await bare(4000, slowdown));
    for (const [characters, findings] of [[500, 0], [500, 12], [4000, 0], [4000, 40], [20_000, 0], [20_000, 100]]) {
      note('Bedside', slowdown, characters, await typing(characters, findings, slowdown));
    }
  }
  const head = ['', 'slowed', 'characters', 'findings', 'to the frame, p50', 'p95', 'busy a key', 'long tasks (longest)'];
  table(head, rows);
}

async function engine() {
  const desk = await Desk.open();
  const [first, all] = await transfer(desk);
  const rows = [
    ['first load, kB', first / 1000],
    ['with what is loaded after it, kB', all / 1000],
    ['first answer, nothing kept, ms', await startTime(1, true, 'answered')],
    ['desk ready, nothing kept, ms', await startTime(1, true)],
    ['the same, slowed 4 times', await startTime(4, true)],
    ['the same, slowed 6 times', await startTime(6, true)],
    ['desk ready, kept by the worker, ms', await startTime(1, false)],
    ['the same, slowed 4 times', await startTime(4, false)],
    ['lint of 4,096 bytes with ten findings, ms', await lintTime(desk, Array(20).fill(reply(4096, 10)), 10)],
    ['lint of 4,096 bytes of labelled replies, ms', await lintTime(desk, texts(800, 20).map((text) => text.slice(0, 4096)), 10)],
    ['lint of 5,000 words, ms', await lintTime(desk, texts(5000, 5), 3)],
    ['lint of 50,000 words, ms', await lintTime(desk, [words(50_000), words(50_000, 1), words(50_000, 2)], 1)],
  ];
  table(['', ''], rows);
  await desk.close();
}

/** Memory of the page with its engine, in megabytes. */
async function ownMemory() {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  await page.addInitScript(harper.watchMemory);
  const desk = await Desk.open();
  await page.goto(desk.address);
  await page.waitForFunction(() => window.bedside?.lint && performance.getEntriesByName('open').length);
  const used = await harper.memory(page);
  await context.close();
  await desk.close();
  return used;
}

async function beside() {
  if (!harper.isThere()) {
    console.log('harper.js is not there: nothing to compare with.\n');
    return;
  }
  const drafts = [texts(120, 25), texts(1000, 15)];
  const desk = await Desk.open();
  const [first] = await transfer(desk);
  const own = {
    lint: [await lintTime(desk, drafts[0], 20), await lintTime(desk, drafts[1], 5)],
    transfer: first,
    start: await startTime(1, true, 'answered'),
    memory: await ownMemory(),
  };
  const its = await harper.measure(drafts);
  const row = (name, ours, theirs) => [name, ours, theirs, theirs / ours];
  table(['', 'Bedside', `harper.js ${harper.version()}`, 'times'], [
    row('lint of 120 words, ms', own.lint[0], its.lint[0]),
    row('lint of 1,000 words, ms', own.lint[1], its.lint[1]),
    row('transfer, kB', own.transfer / 1000, its.transfer / 1000),
    row('start until the first answer, ms', own.start, its.start),
    row('memory, MB', own.memory, its.memory),
  ]);
  await desk.close();
}

const chrome = await browser();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, Chromium ${chrome.version()}\n`);
const parts = { engine, beside, keys };
const chosen = process.argv[2];
for (const [name, part] of Object.entries(parts)) {
  if (!chosen || chosen === name) await part();
}
await leave();
