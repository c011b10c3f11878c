// How fast and how small: prints a table. A measurement, not a test: machines differ.

import { Desk, leave } from './desk.mjs';

const SENTENCES = [
  'Thank you for telling us about your visit.',
  'We read every word with care, and nobody likes to wait.',
  'Your root canal went well on Tuesday, as our records show.',
  'Please call our office manager, who would like to hear more.',
  'Politeness matters to everybody here.',
  'You were told about the fee of $250 before we began.',
  'Keeping people waiting is not the welcome we want to give.',
];

function words(count) {
  const all = SENTENCES.join(' ').split(' ');
  return Array.from({ length: count }, (_, index) => all[index % all.length]).join(' ');
}

/** Median milliseconds of one lint; short ones are timed in batches, for the clock is coarse. */
async function lintTime(desk, draft, runs, batch) {
  return desk.page.evaluate(([text, count, size]) => {
    const times = [];
    for (let run = 0; run < count; run += 1) {
      const start = performance.now();
      for (let one = 0; one < size; one += 1) window.bedside.lint(text, {});
      times.push((performance.now() - start) / size);
    }
    times.sort((a, b) => a - b);
    return times[times.length >> 1];
  }, [draft, runs, batch]);
}

/** Milliseconds from the navigation until the engine answers, without and with a slow processor. */
async function startTime(slowdown) {
  const desk = await Desk.open();
  const debug = await desk.context.newCDPSession(desk.page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    await desk.reload();
    times.push(await desk.page.evaluate(() => performance.getEntriesByName('ready')[0].startTime));
  }
  await desk.close();
  return times.sort((a, b) => a - b)[2];
}

async function transfer(desk) {
  return desk.page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return all.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
  });
}

const desk = await Desk.open();
const rows = {
  'transfer of a first visit, kB': (await transfer(desk)) / 1000,
  'engine ready after, ms': await startTime(1),
  'engine ready after, processor slowed 6 times, ms': await startTime(6),
  'lint of 4,096 bytes, ms': await lintTime(desk, words(1200).slice(0, 4096), 50, 10),
  'lint of 5,000 words, ms': await lintTime(desk, words(5000), 21, 1),
  'lint of 50,000 words, ms': await lintTime(desk, words(50_000), 9, 1),
};
rows['50,000 words cost this many times 5,000'] = rows['lint of 50,000 words, ms'] / rows['lint of 5,000 words, ms'];
for (const [name, value] of Object.entries(rows)) {
  console.log(`${name.padEnd(52)} ${value.toFixed(2).padStart(9)}`);
}
await leave();
