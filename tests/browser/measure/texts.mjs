// What is typed, pasted and linted while time is taken.

import { readFileSync } from 'node:fs';

/** Ordinary sentences of a courteous reply. */
const PLAIN = [
  'Thank you for telling us about this.',
  'We read every word with care, and nobody likes to wait.',
  'Please call our office manager, who would like to hear more.',
  'Politeness matters to everybody here.',
  'Keeping people waiting is not the welcome we want to give.',
  'We have changed how the desk answers the phone in the morning.',
];

/** Each of these is marked about twice. */
const MARKED = [
  'Your root canal went well on that day.',
  'You were told about the fee before we began.',
  'Our records show that you missed two visits.',
  'Your biopsy was clear, and your stitches held.',
  'We are sorry that your crown fell out.',
];

/** A text of this many characters with about as many findings as asked for, spread evenly. */
export function reply(characters, findings) {
  const pick = (list, at) => list[at % list.length];
  const sentences = [];
  let length = 0;
  // A sentence has some fifty characters, and a marked one two findings.
  const step = findings === 0 ? Infinity : Math.max(1, Math.floor(characters / 23 / findings));
  for (let at = 0; length < characters; at += 1) {
    const marked = step !== Infinity && at % step === step - 1;
    const sentence = marked ? pick(MARKED, at) : pick(PLAIN, at);
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return sentences.join(' ').slice(0, characters);
}

const REPLIES = readFileSync(new URL('../../corpus/shared/replies.jsonl', import.meta.url), 'utf8')
  .trimEnd().split('\n').map((line) => JSON.parse(line).text).join(' ').split(/\s+/);

/** A text of this many words out of the labelled replies, good and bad; each number another one as far as they go. */
export function words(count, number = 0) {
  const from = number * count;
  return Array.from({ length: count }, (_, index) => REPLIES[(from + index) % REPLIES.length]).join(' ');
}

/** Texts that differ, so that nothing kept from one helps with the next. */
export function texts(count, many) {
  return Array.from({ length: many }, (_, number) => words(count, number));
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Prints rows as a table of Markdown, numbers to the right. */
export function table(head, rows) {
  const cell = (value) => (typeof value === 'number' ? round(value) : value);
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  console.log(line(head));
  console.log(line(head.map((_, at) => (at === 0 ? '---' : '---:'))));
  for (const row of rows) console.log(line(row));
  console.log();
}

function round(value) {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
