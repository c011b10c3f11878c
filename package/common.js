// What the engine does, the same in browsers and in Node. `index.d.ts` describes it.

import start, * as engine from './engine.js';

export const version = '{version}';

let begun;
let works = false;

/** Starts the engine once, however often it is asked for; after a failure it may be tried again. */
export function begin(find) {
  begun ??= load(find);
  return begun;
}

async function load(find) {
  try {
    await start({ module_or_path: await find() });
    works = true;
  } catch (error) {
    begun = undefined;
    throw error;
  }
}

export function lint(draft, context) {
  mustWork();
  try {
    return engine.lint(draft, context);
  } catch (error) {
    throw asTypeError(error);
  }
}

export function read(review, stars) {
  mustWork();
  if (typeof review !== 'string') throw new TypeError('The review should be a text.');
  return engine.read(review, Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : undefined);
}

export function rules() {
  mustWork();
  return engine.rules();
}

function mustWork() {
  if (!works) throw new Error('The engine has not started: await init() first.');
}

// The engine tells in one sentence what is wrong with a question.
function asTypeError(error) {
  return typeof error === 'string' ? new TypeError(error) : error;
}
