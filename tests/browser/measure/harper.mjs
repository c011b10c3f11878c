// The same texts through harper.js, a grammar checker that runs in the page too. What it finds is not compared: it
// looks for other things. It is fetched for this alone, into target/, by `cargo xtask bench browser`.

import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { browser } from '../desk.mjs';
import { quantile } from './texts.mjs';

const HOME = new URL('../../../target/harper/', import.meta.url);
const DIST = new URL('node_modules/harper.js/dist/', HOME);
const PAGE = `<!doctype html><meta charset="utf-8"><title>harper</title>
<script type="importmap">{ "imports": { "fflate": "/fflate.js" } }</script>
<script type="module">
  import { LocalLinter } from '/index.js';
  import { slimBinary } from '/slimBinary.js';
  const linter = new LocalLinter({ binary: slimBinary });
  await linter.setup();
  await linter.lint('A first text.', { language: 'plaintext' });
  performance.mark('ready');
  window.lint = (text) => linter.lint(text, { language: 'plaintext' });
</script>`;

/** Whether it was fetched. */
export const isThere = () => existsSync(new URL('index.js', DIST));

/** Its version. */
export const version = () => JSON.parse(readFileSync(new URL('../package.json', DIST), 'utf8')).version;

async function serve(asked) {
  const kinds = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    if (name === '') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    const path = name === 'fflate.js'
      ? new URL('node_modules/fflate/esm/browser.js', HOME)
      : new URL(name, DIST);
    if (!existsSync(path)) return response.writeHead(404).end();
    asked.add(fileURLToPath(path));
    return response.writeHead(200, { 'content-type': kinds[name.split('.').pop()] }).end(readFileSync(path));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The bytes of a file as this project compresses its own: brotli at its best. Kept beside it: it takes a minute. */
function compressed(path) {
  const kept = `${path}.size`;
  if (existsSync(kept)) return Number(readFileSync(kept, 'utf8'));
  const content = readFileSync(path);
  const size = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
  writeFileSync(kept, String(size));
  return size;
}

/** Notes every memory that a page's WebAssembly gets; to be run before the page's own scripts. */
export function watchMemory() {
  window.memories = new Set();
  const note = ({ instance, exports } = {}) => {
    for (const value of Object.values((instance ?? { exports }).exports ?? {})) {
      if (value instanceof WebAssembly.Memory) window.memories.add(value);
    }
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      note(made);
      return made;
    };
  }
}

/** Megabytes in use: the scripts' heap after a clean-up, and the memories of WebAssembly. */
export async function memory(page) {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  const own = await page.evaluate(() => [...window.memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return (usedSize + own) / 1e6;
}

/** Times it on these lists of texts: { transfer (bytes), start (ms), memory (MB), lint: [ms] }. */
export async function measure(lists) {
  const asked = new Set();
  const server = await serve(asked);
  const context = await (await browser()).newContext();
  const starts = [];
  let page;
  for (let run = 0; run < 3; run += 1) {
    await page?.close();
    page = await context.newPage();
    await page.addInitScript(watchMemory);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => window.lint, null, { timeout: 60_000 });
    starts.push(await page.evaluate(() => performance.getEntriesByName('ready')[0].startTime));
  }
  const lint = [];
  for (const texts of lists) {
    lint.push(await page.evaluate(async (drafts) => {
      const times = [];
      for (const draft of drafts) {
        const start = performance.now();
        await window.lint(draft);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[times.length >> 1];
    }, texts));
  }
  const used = await memory(page);
  await context.close();
  server.close();
  server.closeAllConnections();
  return {
    transfer: [...asked].reduce((sum, path) => sum + compressed(path), 0),
    start: quantile(starts, 0.5),
    memory: used,
    lint,
  };
}
