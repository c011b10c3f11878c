// How long a key takes until its frame is there, and how long it keeps the page busy.

import { browser, Desk } from '../desk.mjs';
import { quantile, reply } from './texts.mjs';

const KEYS = 'and we will look into it ';

/**
 * Notes for each key the milliseconds from the moment the browser had it until what it changed was laid out and handed
 * to the compositor: a message posted from the frame's own callback arrives after that. Chromium starts the frame right
 * after a key, so hardly any of it is waiting.
 */
function watch() {
  window.keys = [];
  const channel = new MessageChannel();
  let open = [];
  channel.port1.onmessage = () => {
    const now = performance.now();
    window.keys.push(...open.map((at) => now - at));
    open = [];
  };
  addEventListener('keydown', (event) => {
    open.push(event.timeStamp);
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }, true);
  window.long = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.long.push(entry.duration);
  }).observe({ type: 'longtask' });
}

/** Types into the middle of a reply; what each key cost, and the long tasks meanwhile. */
export async function typing(characters, findings, slowdown) {
  const desk = await Desk.open();
  const text = reply(characters, findings);
  await desk.write(text);
  await desk.settled(text);
  const found = await desk.page.evaluate((draft) => window.bedside.lint(draft, {}).findings.length, text);
  const cost = await type(desk.page, desk.reply, slowdown);
  await desk.close();
  return { found, ...cost };
}

/** The same in a bare text box on an empty page: what no page can be below. */
export async function bare(characters, slowdown) {
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.setContent('<textarea spellcheck="false" style="width: 40rem; height: 25rem; font: 17px/1.5 sans-serif"></textarea>');
  const box = page.locator('textarea');
  await box.fill(reply(characters, 0));
  const cost = await type(page, box, slowdown);
  await context.close();
  return { found: 0, ...cost };
}

const COUNT = 50;

async function type(page, box, slowdown) {
  await box.focus();
  await box.evaluate((area) => {
    const middle = area.value.indexOf('. ', area.value.length / 2) + 2;
    area.setSelectionRange(middle, middle);
  });
  await page.waitForTimeout(600);
  const debug = await page.context().newCDPSession(page);
  await page.evaluate(watch);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await debug.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await debug.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  for (let key = 0; key < COUNT; key += 1) {
    await page.keyboard.type(KEYS[key % KEYS.length]);
    await page.waitForTimeout(90);
  }
  const after = await busy();
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const { noted, long } = await page.evaluate(() => ({ noted: window.keys, long: window.long }));
  return {
    frame: [quantile(noted, 0.5), quantile(noted, 0.95)],
    busy: (after - before) / COUNT,
    longest: Math.max(0, ...long),
    long: long.length,
  };
}
