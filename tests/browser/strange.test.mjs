// What people paste and what programs write: very long, invisible, disguised or broken text.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

/** Pastes a text over what a box holds, and waits until it is there. */
async function paste(desk, box, text) {
  await desk.copyElsewhere(text);
  await box.focus();
  await desk.page.keyboard.press('Control+A');
  await desk.page.keyboard.press('Control+V');
  await eventually(async () => assert.equal((await box.inputValue()).length, text.length), 20_000);
}

/** The page still takes words at the end of the text, and has lost none of those before. */
async function assertAlive(desk, text) {
  await desk.page.keyboard.press('Control+End');
  await desk.reply.pressSequentially(' Still here.');
  await eventually(async () => assert.equal(await desk.text(), `${text} Still here.`), 20_000);
}

const LINES = 'Thank you for the note.\n'.repeat(10_000).trimEnd();

for (const [name, text] of [
  ['ten thousand lines', LINES],
  ['one word of a hundred thousand letters', 'a'.repeat(100_000)],
  ['a hundred thousand commas', ','.repeat(100_000)],
  ['fifty thousand joined emoji', '👩\u200d⚕️'.repeat(10_000)],
]) {
  scenario(`the page stays alive under ${name}`, async (desk) => {
    await paste(desk, desk.reply, text);
    await assertAlive(desk, text);
  });
}

const DISGUISED = [
  ['with zero-width characters in it', 'ro\u200bot ca\u2060nal'],
  ['with soft hyphens in it', 'ro\u00adot ca\u00adnal'],
  ['with Cyrillic letters that look alike', 'r\u043e\u043et c\u0430nal'],
  ['in wide letters', 'ｒｏｏｔ ｃａｎａｌ'],
  ['in bold mathematical letters', '𝐫𝐨𝐨𝐭 𝐜𝐚𝐧𝐚𝐥'],
  ['between marks of direction', '\u2066root\u2069 \u200ecanal\u200f'],
  ['with a mark above a letter', 'roo\u0301t canal'],
];

for (const [name, words] of DISGUISED) {
  scenario(`a clinical word ${name} is found, and marked where it stands`, async (desk) => {
    const text = `👋🏽 We hope the ${words} went well.`;
    await desk.write(text);
    const placed = await desk.settled(text);
    const found = placed.find((finding) => finding.rule === 'privacy/treatment-detail');
    assert.ok(found, JSON.stringify(placed));
    const visible = text.slice(found.start, found.end);
    for (const word of words.split(' ').map((part) => part.replace(/[\u200e\u200f\u2066\u2069]/g, ''))) {
      assert.ok(visible.includes(word), `${JSON.stringify(visible)} holds ${JSON.stringify(word)}`);
    }
    assert.equal(await desk.text(), text);
  });
}

scenario('a phone number in wide digits is found', async (desk) => {
  const text = 'We dialed ５５５－０１２３, your number.';
  await desk.write(text);
  const placed = await desk.settled(text);
  assert.ok(placed.some((finding) => finding.rule === 'privacy/identifier'));
});

scenario('half a character from a script is kept, and the rest is checked', async (desk) => {
  const text = 'Your crown \ud83d went well. \udc4b';
  await desk.reply.evaluate((box, value) => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await eventually(async () => {
    const marks = await desk.marks();
    assert.ok(marks.some((mark) => text.slice(mark.start, mark.end).includes('crown')), JSON.stringify(marks));
  });
  assert.equal(await desk.text(), text);
});

scenario('NUL, marks of direction and every kind of line end are taken as they come', async (desk) => {
  const text = 'Hello\u0000there.\u202e Your crown\u202c\u2028fell\u2029out.\u0085 \u001b[0m \ufffd\uffff';
  await desk.write(text);
  await desk.settled(await desk.text());
  assert.ok((await desk.text()).includes('Your crown'));
  // A text box knows one line end; what it makes of the others is what is checked.
  await desk.write('Your crown\r\nfell\rout.\n\rSorry.');
  const kept = await desk.text();
  assert.equal(kept, 'Your crown\nfell\nout.\n\nSorry.');
  await desk.settled(kept);
  await desk.page.keyboard.press('Control+End');
});

scenario('the same in the review harms nothing', async (desk) => {
  const lines = 'No one called.\n'.repeat(10_000).trimEnd();
  for (const text of ['a'.repeat(100_000), lines, '\u202eNo one\ufeff called.', 'My ro\u200bot canal hurt.']) {
    await paste(desk, desk.review, text);
    await desk.write('Thank you for the note.');
    await desk.settled('Thank you for the note.', { review: text });
    assert.equal(await desk.text(), 'Thank you for the note.');
    assert.equal(await desk.review.inputValue(), text);
  }
});
