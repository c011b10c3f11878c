// Findings are put right, or set aside, and each of it can be taken back.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

/** The first finding that offers to put other words in place, and those words. */
async function fixable(desk) {
  const placed = await desk.settled(LEAK);
  const finding = placed.find((one) => words(one).length > 0);
  assert.ok(finding, 'a leak offers a fix');
  return { finding, fix: words(finding)[0] };
}

function words(finding) {
  const texts = finding.fixes.map((fix) => (typeof fix === 'string' ? fix : fix.text));
  return texts.filter((text) => text.trim() !== '');
}

function fixed({ finding, fix }) {
  return LEAK.slice(0, finding.start) + fix + LEAK.slice(finding.end);
}

scenario('a fix changes just its words, and one undo brings them back', async (desk) => {
  await desk.write(LEAK);
  const chosen = await fixable(desk);
  await desk.finding(chosen.finding.text).getByRole('button', { name: chosen.fix }).click();
  await eventually(async () => assert.equal(await desk.text(), fixed(chosen)));
  await desk.settled(fixed(chosen));
  await desk.reply.focus();
  await desk.page.keyboard.press('Control+Z');
  assert.equal(await desk.text(), LEAK);
  await desk.settled(LEAK);
  await desk.page.keyboard.press('Control+Shift+Z');
  assert.equal(await desk.text(), fixed(chosen));
});

scenario('the same words under two rules are shown once, and so are their fixes', async (desk) => {
  const statement = 'Your root canal went well and your bill was covered by your insurance';
  await desk.write(`Thank you for your feedback. ${statement}. Please call our office.`);
  const cards = desk.page.locator('.card.error');
  const again = desk.page.locator('.card.error.again');
  await eventually(async () => assert.equal(await again.count(), 1));
  assert.equal(await cards.filter({ hasText: statement }).count(), 1);
  assert.match(await again.innerText(), /the same words/);
  assert.equal(await again.locator('.fixes').count(), 0);
  await again.getByRole('button', { name: /the same words/ }).click();
  assert.equal(await desk.reply.evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd)), statement);
  await cards.filter({ hasText: statement }).getByRole('button', { name: 'Ignore once' }).click();
  await eventually(async () => assert.equal(await again.count(), 0));
  assert.equal(await cards.filter({ hasText: statement }).locator('.fixes').count(), 1);
});

scenario('a fix leaves the caret where the writer had it', async (desk) => {
  await desk.write(LEAK);
  const chosen = await fixable(desk);
  await desk.select(LEAK.length);
  await desk.finding(chosen.finding.text).getByRole('button', { name: chosen.fix }).click();
  await eventually(async () => assert.equal(await desk.text(), fixed(chosen)));
  const end = fixed(chosen).length;
  assert.deepEqual(await desk.caret(), [end, end]);
});

scenario('a finding is ignored once, and that can be undone', async (desk) => {
  await desk.write(LEAK);
  const { finding } = await fixable(desk);
  await desk.finding(finding.text).getByRole('button', { name: /^Ignore once/ }).click();
  await eventually(async () => assert.ok(!(await isMarked(desk, finding))));
  await desk.button(/undo|bring back/i).first().click();
  await eventually(async () => assert.ok(await isMarked(desk, finding)));
});

scenario('words are allowed always, and that can be undone', async (desk) => {
  await desk.write(LEAK);
  const { finding } = await fixable(desk);
  await desk.finding(finding.text).getByRole('button', { name: /^Allow always/ }).click();
  await eventually(async () => assert.ok(!(await isMarked(desk, finding))));
  await desk.write(`${LEAK} `);
  await desk.page.waitForTimeout(500);
  assert.ok(!(await isMarked(desk, finding)), 'still allowed after the next edit');
  await desk.button(/undo|bring back/i).first().click();
  await eventually(async () => assert.ok(await isMarked(desk, finding)));
});

scenario('why a finding matters is told on request', async (desk) => {
  await desk.write(LEAK);
  const { finding } = await fixable(desk);
  const item = desk.finding(finding.text);
  const before = (await item.innerText()).length;
  await item.getByRole('button', { name: /^Why\?/ }).click();
  await eventually(async () => assert.ok((await item.innerText()).length > before + 40));
});

async function isMarked(desk, { start, end }) {
  const marks = await desk.marks();
  return marks.some((mark) => mark.start === start && mark.end === end);
}
