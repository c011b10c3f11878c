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
  const statement = 'Your root canal went well and your bill was covered by your insurance.';
  await desk.write(`Thank you for your feedback. ${statement} Please call our office.`);
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

scenario('a leak inside of a larger one lies on its sheet, with its own words and fixes', async (desk) => {
  await desk.write(LEAK);
  const inner = desk.page.locator('.card.error.again').filter({ hasText: 'on Tuesday' });
  await eventually(async () => assert.equal(await inner.count(), 1));
  assert.equal(await inner.locator('q').innerText(), 'on Tuesday');
  assert.equal(await inner.locator('.fixes button').count(), 1);
  const outer = desk.page.locator('.card.error:not(.again)');
  await outer.getByRole('button', { name: 'Ignore once' }).click();
  await eventually(async () => assert.equal(await desk.page.locator('.card.error.again').count(), 0));
  assert.equal(await desk.finding('on Tuesday').count(), 1);
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
  await (await desk.allow(desk.finding(finding.text))).click();
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

/** Six sentences that leak, each on a line of its own, so that the list is long and the box scrolls. */
const LONG = ['crown', 'root canal', 'filling', 'bridge', 'implant', 'denture']
  .map((treatment) => `We are sorry that your ${treatment} broke on the first day.`).join('\n\n');

scenario('what a fix has put in is not deleted by the next key', async (desk) => {
  await desk.write(LEAK);
  const chosen = await fixable(desk);
  await desk.finding(chosen.finding.text).locator('.jump').click();
  await desk.finding(chosen.finding.text).getByRole('button', { name: chosen.fix }).click();
  await eventually(async () => assert.equal(await desk.text(), fixed(chosen)));
  const end = chosen.finding.start + chosen.fix.length;
  assert.deepEqual(await desk.caret(), [end, end]);
  await desk.page.keyboard.type('x');
  assert.ok((await desk.text()).includes(`${chosen.fix}x`));
});

scenario('whoever goes from finding to finding by the keys hears what it is, and what its fix would say', async (desk) => {
  await desk.write(LEAK);
  const chosen = await fixable(desk);
  const told = desk.page.locator('#current-finding');
  assert.equal(await told.innerText(), '');
  await desk.reply.focus();
  await desk.page.keyboard.press('Alt+N');
  await eventually(async () => assert.match(await told.innerText(), /\. Alt\+1: /));
  assert.ok(chosen.fix.length > 0);
});

scenario('on a phone a fix can be undone from its line', async (desk) => {
  await desk.write(LEAK);
  const chosen = await fixable(desk);
  const card = desk.finding(chosen.finding.text);
  await card.locator('.jump').click();
  await card.getByRole('button', { name: chosen.fix }).click();
  await eventually(async () => assert.equal(await desk.text(), fixed(chosen)));
  await desk.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => assert.equal(await desk.text(), LEAK));
  await desk.settled(LEAK);
}, { viewport: { width: 360, height: 740 } });

scenario('on a phone, a fix far down in the list leaves the page where it is', async (desk) => {
  await desk.write(LONG);
  await desk.settled(LONG);
  const last = desk.finding('denture');
  const button = last.locator('.fixes button').first();
  await desk.page.evaluate(() => document.activeElement.blur());
  await last.locator('.jump').click();
  await eventually(async () => assert.ok((await button.boundingBox()).height > 20, 'it unfolds'));
  await button.scrollIntoViewIfNeeded();
  const reply = await desk.reply.boundingBox();
  assert.ok(reply.y + reply.height < 0, 'the reply is out of sight');
  // Above the list nothing may move; below, the card goes.
  const first = desk.finding('crown');
  const before = (await first.boundingBox()).y;
  await button.click();
  await eventually(async () => assert.notEqual(await desk.text(), LONG));
  await desk.settled(await desk.text());
  await desk.page.waitForTimeout(300);
  assert.equal((await first.boundingBox()).y, before);
}, { viewport: { width: 360, height: 740 } });

scenario('the key that goes to a box brings it into sight', async (desk) => {
  await desk.write(LONG);
  await desk.settled(LONG);
  await desk.finding('denture').scrollIntoViewIfNeeded();
  for (const [key, box] of [['Alt+W', desk.reply], ['Alt+R', desk.review]]) {
    await desk.page.keyboard.press(key);
    await eventually(async () => assert.ok((await box.boundingBox()).y >= 0));
    assert.ok(await box.evaluate((area) => area === document.activeElement));
    await desk.finding('denture').scrollIntoViewIfNeeded();
  }
}, { viewport: { width: 360, height: 740 } });

scenario('few findings are shown whole; of many the first and those that are pressed, and the others by their name and words', async (desk) => {
  const shown = () => desk.page.locator('.card').evaluateAll((cards) => cards.map((card) => card.querySelector('.message').offsetHeight > 1));
  await desk.write('Your root canal went well.');
  await eventually(async () => assert.ok((await shown()).length > 2));
  assert.ok((await shown()).every(Boolean), 'few');
  await desk.write(LONG);
  await desk.settled(LONG);
  await eventually(async () => assert.ok((await shown())[0], 'the first'));
  assert.equal((await shown()).filter(Boolean).length, 1, 'the others are folded');
  const last = desk.finding('denture');
  const before = (await last.boundingBox()).y + await desk.page.evaluate(() => scrollY);
  await last.locator('.jump').click();
  await eventually(async () => assert.ok(await last.getByRole('button', { name: 'Ignore once' }).evaluate((button) => button.offsetHeight > 20)));
  assert.equal((await shown()).filter(Boolean).length, 2, 'the first stays open');
  assert.equal((await last.boundingBox()).y + await desk.page.evaluate(() => scrollY), before, 'and nothing moves under the pointer');
  await desk.finding('implant').locator('.jump').click();
  await eventually(async () => assert.equal((await shown()).filter(Boolean).length, 3, 'so does what was pressed'));
  // Tab unfolds what it comes to, and the fixes are its next stops.
  await desk.page.locator('.card.error').first().locator('.jump').focus();
  await desk.page.keyboard.press('Shift+Tab');
  await desk.page.keyboard.press('Tab');
  await eventually(async () => assert.ok((await shown())[0]));
  await desk.page.keyboard.press('Tab');
  assert.ok(await desk.page.evaluate(() => document.activeElement.closest('.fixes') !== null && document.activeElement.offsetHeight > 20));
});

async function isMarked(desk, { start, end }) {
  const marks = await desk.marks();
  return marks.some((mark) => mark.start === start && mark.end === end);
}

scenario('no leak is switched off at one press, and no limit of a platform at all', async (desk) => {
  await desk.write(LEAK);
  const { finding } = await fixable(desk);
  const card = desk.finding(finding.text);
  assert.equal(await card.getByRole('button', { name: /Allow always|not about a patient/ }).count(), 0);
  await (await desk.allow(card)).click();
  await desk.page.locator('.notice').getByText('Not marked again until this tab is closed').waitFor();
  const tip = desk.page.locator('.card.hint').first();
  await tip.getByRole('button', { name: 'Don\u2019t ask for this again' }).click();
  await desk.page.locator('.notice').getByText('Not asked again until this tab is closed').waitFor();
  await desk.write('We are glad. '.repeat(400));
  const limit = desk.page.locator('.card.error', { hasText: 'takes at most' });
  await limit.waitFor();
  assert.equal(await limit.getByRole('button', { name: /always|again/ }).count(), 0);
});

scenario('what is fixed out of sight is told, and the finding that the keys lead to', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  await desk.reply.focus();
  await desk.page.keyboard.press('Alt+N');
  const notice = desk.page.locator('.notice');
  await notice.getByText(/^[A-Z][^.]+\. Alt\+1: /).waitFor();
  await desk.page.keyboard.press('Alt+1');
  await notice.getByText(/^Now reads: |^Taken out/).waitFor();
  await notice.getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => assert.equal(await desk.text(), LEAK));
}, { viewport: { width: 683, height: 384 } });

scenario('the reply stays in sight in the window of a small laptop', async (desk) => {
  await desk.write(LEAK.repeat(2));
  await desk.page.locator('.card').nth(3).waitFor();
  await desk.page.evaluate(() => scrollTo(0, 9999));
  await eventually(async () => {
    const { y } = await desk.page.locator('.reply .sheet').boundingBox();
    assert.ok(y >= 0, `${y}`);
  });
}, { viewport: { width: 1366, height: 625 } });
