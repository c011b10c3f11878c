// A page of your own: copy the package's folder beside it, as `bedside-engine/`, and serve both.

import { init, lint } from './bedside-engine/index.js';

const review = document.getElementById('review');
const reply = document.getElementById('reply');
const state = document.getElementById('state');
const list = document.querySelector('ul');

function check() {
  const { findings, words } = lint(reply.value, { review: review.value });
  list.replaceChildren(...findings.map(line));
  state.textContent = `${words} words, ${findings.length} findings. A clean check is no guarantee.`;
}

// As text, never as markup: the words are the writer's.
function line({ severity, text, message }) {
  const item = document.createElement('li');
  item.textContent = text ? `${severity}: "${text}". ${message}` : `${severity}: ${message}`;
  return item;
}

try {
  await init();
  for (const box of [review, reply]) box.addEventListener('input', check);
  check();
} catch {
  state.textContent = 'Not checked: the engine could not start.';
}
