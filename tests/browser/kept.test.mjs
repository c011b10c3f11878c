// Nothing that was written is lost: by an undo, by the example, by another review, by a dialog that opens and closes.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

const REVIEW = 'I waited an hour past my time and nobody at the front desk said sorry.';
const OTHER = 'The phone rang out four times before somebody picked up.';
const REPLY = 'Hello, thank you for telling us. Nobody likes to wait, and we are sorry.';

/** Longer than the desk and the shelf take to keep a change. */
const KEPT = 1500;

async function lay(desk, review, reply = '') {
  await desk.review.fill(review);
  await desk.write(reply);
  await desk.page.waitForTimeout(KEPT);
}

/** The words of the reviews in progress. */
async function shelved(desk) {
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.waitFor();
  const words = await dialog.getByRole('listitem').allInnerTexts();
  await desk.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return words.join('\n');
}

const focused = (desk) => desk.page.evaluate(() => document.activeElement.id || document.activeElement.tagName);

scenario('what is typed after everything was cleared stays when the clearing is taken back', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  await desk.button('Clear everything').first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await lay(desk, '', 'Brand new text.');
  await desk.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => assert.equal(await desk.text(), REPLY));
  await desk.page.locator('.notice').getByText('What you wrote since').waitFor();
  await desk.page.waitForTimeout(KEPT);
  const words = await shelved(desk);
  assert.match(words, /Brand new text/);
  assert.match(words, /waited an hour/);
});

scenario('the example takes the place of nothing', async (desk) => {
  await lay(desk, '', REPLY);
  await desk.button('Load an example').first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Load it' }).click();
  await eventually(async () => assert.notEqual(await desk.text(), REPLY));
  await desk.page.waitForTimeout(KEPT);
  assert.match(await shelved(desk), /thank you for telling us/);
});

scenario('notes stay with their review when another one is pasted over it', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const place = desk.page.locator('#reading');
  await place.getByText('Private notes: the call').click();
  await place.getByLabel('Who called').fill('Marta');
  await desk.page.waitForTimeout(KEPT);
  await lay(desk, OTHER, REPLY);
  await eventually(async () => assert.equal(await place.getByLabel('Who called').inputValue(), ''));
  const words = await shelved(desk);
  assert.match(words, /waited an hour/);
  assert.match(words, /rang out four times/);
});

scenario('a dialog leaves the page where it was, and the way back is not its own', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const entries = await desk.page.evaluate(() => history.length);
  const bottom = await desk.page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return scrollY;
  });
  assert.ok(bottom > 0);
  await desk.button('Copy reply').focus();
  await desk.page.evaluate((y) => scrollTo(0, y), bottom);
  await desk.page.keyboard.press('?');
  const dialog = desk.page.getByRole('dialog', { name: 'Shortcuts' });
  await dialog.waitFor();
  await desk.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await desk.page.evaluate(() => scrollY), bottom);
  assert.equal(await desk.page.evaluate(() => document.activeElement.textContent), 'Copy reply');
  assert.ok(!desk.page.url().includes('#'));
  assert.ok((await desk.page.evaluate(() => history.length)) <= entries + 1);
}, { viewport: { width: 360, height: 700 } });

scenario('whoever sets a draft aside, or starts a new one, goes on in the next review', async (desk) => {
  for (const name of ['Sleep on it', 'Start a new one']) {
    await lay(desk, REVIEW, REPLY);
    await desk.page.getByRole('link', { name: 'Sleep on it, or start a new one' }).click();
    const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await eventually(async () => assert.equal(await focused(desk), 'review'));
  }
});

scenario('a draft that sleeps in a tab alone says that it goes with the tab', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  await desk.page.getByRole('link', { name: 'Sleep on it, or start a new one' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.getByRole('button', { name: 'Sleep on it', exact: true }).click();
  await desk.page.getByText('It goes when this tab is closed').first().waitFor();
});

scenario('a suggestion that is pressed on a small screen says so, and the next one has the focus', async (desk) => {
  await desk.write('Your root canal went well on Tuesday. Please call our office.');
  const card = desk.finding('root canal');
  await card.getByRole('button').first().click();
  const fix = card.locator('.fixes button').first();
  await fix.click();
  await desk.page.locator('.notice').getByText('Now reads: ').waitFor();
  await eventually(async () => assert.ok(await desk.page.evaluate(() => document.activeElement.closest('#findings, .findings, .card') !== null)));
}, { viewport: { width: 360, height: 700 } });

scenario('the copy of a reply with something left to change is not called an answer', async (desk) => {
  await desk.write('Your root canal went well. Please call our office.');
  await desk.button('Copy reply').click();
  await desk.button('Copy anyway').click();
  await desk.page.locator('.notice').getByText('Copied.', { exact: true }).waitFor();
}, { permissions: ['clipboard-read', 'clipboard-write'] });

scenario('a chosen situation is not argued with', async (desk) => {
  await lay(desk, 'They refused to see me because I was ten minutes late. They turned me away at the desk.');
  await desk.page.getByText('It may be:').waitFor();
  await desk.page.getByLabel('Situation').selectOption('fake');
  await desk.page.getByText('It may be:').waitFor({ state: 'hidden' });
});

scenario('whoever sleeps on it is led to that, told before how long it is kept, and begins anew at the head', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  await desk.page.getByRole('link', { name: /^Sleep on it/ }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  const sleep = dialog.getByRole('button', { name: 'Sleep on it', exact: true });
  await eventually(async () => assert.ok(await sleep.evaluate((button) => button === document.activeElement)));
  await dialog.getByText('It is kept only until this tab is closed').waitFor();
  await dialog.getByRole('button', { name: 'Keep it longer' }).click();
  assert.equal(await focused(desk), 'keep');
  await desk.page.evaluate(() => scrollTo(0, 9999));
  await sleep.click();
  const line = desk.page.locator('#lines').getByText(/^Set aside until/);
  await line.waitFor();
  assert.equal(await desk.page.evaluate(() => scrollY), 0);
  await desk.review.fill(OTHER);
  await line.waitFor({ state: 'detached' });
}, { viewport: { width: 683, height: 384 } });
