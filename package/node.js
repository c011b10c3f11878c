// The engine in Node: reads its module, which stands beside this file, or takes one that it is given.

import { readFile } from 'node:fs/promises';
import { begin } from './common.js';

export { lint, read, rules, version } from './common.js';

export function init(module) {
  return begin(() => module ?? readFile(new URL('engine_bg.wasm', import.meta.url)));
}
