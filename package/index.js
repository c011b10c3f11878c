// The engine in browsers: fetches its module, which stands beside this file, or takes one that it is given.

import { begin } from './common.js';

export { lint, read, rules, version } from './common.js';

export function init(module = new URL('engine_bg.wasm', import.meta.url)) {
  return begin(() => module);
}
