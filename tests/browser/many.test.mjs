// The shelf by keyboard alone, two computers, and a shelf that is full.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Desk, eventually, leave, scenario } from './desk.mjs';

const REVIEW = 'I waited an hour past my time and nobody at the front desk said sorry.';
const OTHER = 'The phone rang out four times before somebody picked up.';

/** Longer than the desk and the shelf take to keep a change. */
const KEPT = 1500;

/** Presses Tab until what has the focus is called so. */
async function tabTo(desk, name, most = 80) {
  for (let step = 0; step < most; step += 1) {
    const called = await desk.page.evaluate(() => {
      const at = document.activeElement;
      const label = at?.labels?.[0]?.textContent ?? '';
      return (at?.getAttribute('aria-label') ?? `${label} ${at?.textContent ?? ''}`).trim();
    });
    if (name.test(called)) return called;
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab`);
}

scenario('the shelf goes by keyboard alone: put by, a state, opened again, taken away', async (desk) => {
  const { keyboard } = desk.page;
  await desk.review.focus();
  await keyboard.type(REVIEW);
  await desk.reply.focus();
  await keyboard.type('Hello.');
  await desk.page.waitForTimeout(KEPT);
  await desk.page.evaluate(() => document.activeElement.blur());
  await tabTo(desk, /^Reviews in progress/);
  await keyboard.press('Enter');
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.waitFor();
  await tabTo(desk, /^Start a new one/);
  await keyboard.press('Enter');
  await eventually(async () => assert.equal(await desk.review.inputValue(), ''));
  if (await dialog.isVisible()) await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.notEqual(await desk.page.evaluate(() => document.activeElement.tagName), 'BODY', 'the focus is somewhere');
  await desk.review.focus();
  await keyboard.type(OTHER);
  await desk.page.waitForTimeout(KEPT);
  await tabTo(desk, /^Reviews in progress/);
  await keyboard.press('Enter');
  await dialog.waitFor();
  const row = dialog.getByRole('listitem').filter({ hasText: 'waited an hour' });
  await row.getByRole('combobox').focus();
  await keyboard.press('t');
  assert.equal(await row.getByRole('combobox').evaluate((select) => select.selectedOptions[0].label), 'To call');
  await tabTo(desk, /^Open/);
  assert.ok(await desk.page.evaluate(() => document.activeElement.closest('li').textContent.includes('waited an hour')));
  await keyboard.press('Enter');
  await eventually(async () => assert.equal(await desk.review.inputValue(), REVIEW));
  assert.equal(await desk.text(), 'Hello.');
  if (await dialog.isVisible()) await keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await tabTo(desk, /^Reviews in progress/);
  await keyboard.press('Enter');
  await dialog.waitFor();
  const before = await dialog.getByRole('listitem').count();
  await tabTo(desk, /^(Remove|Delete|Take away)/);
  await keyboard.press('Enter');
  await desk.page.waitForTimeout(200);
  // One question at most stands between.
  if (await dialog.getByRole('listitem').count() === before) await keyboard.press('Enter');
  await eventually(async () => assert.equal(await dialog.getByRole('listitem').count(), before - 1));
  assert.ok(await desk.page.evaluate(() => document.activeElement.closest('dialog') !== null), 'the focus stays in the dialog');
});

test('the practice goes from one computer to another as a file, and stays there', { timeout: 90_000 }, async (context) => {
  const folders = await Promise.all([0, 1].map(() => mkdtemp(join(tmpdir(), 'bedside-profile-'))));
  context.after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));
  const open = async (profile) => {
    const desk = await Desk.open({ profile });
    await desk.page.getByRole('link', { name: 'Your practice' }).first().click();
    const dialog = desk.page.getByRole('dialog', { name: 'Your practice' });
    await dialog.waitFor();
    return { desk, dialog, phone: dialog.getByLabel(/phone/i).first() };
  };
  const one = await open(folders[0]);
  await one.phone.fill('555-0142');
  await one.desk.page.waitForTimeout(KEPT);
  const download = one.desk.page.waitForEvent('download');
  await one.dialog.getByRole('button', { name: /save/i }).first().click();
  const file = join(folders[0], 'practice.json');
  await (await download).saveAs(file);
  await one.desk.close();

  const two = await open(folders[1]);
  assert.equal(await two.phone.inputValue(), '', 'the other computer knows nothing');
  await two.desk.page.getByLabel(/file/i).first().setInputFiles(file);
  await two.dialog.getByText('Your practice is filled in from the file.').waitFor();
  assert.equal(await two.phone.inputValue(), '555-0142');
  await two.desk.page.keyboard.press('Escape');
  await two.desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  await two.desk.page.getByLabel('Keep on this computer').selectOption('7');
  await two.desk.page.waitForTimeout(KEPT);
  two.desk.assertQuiet();
  await two.desk.close();

  const later = await open(folders[1]);
  assert.equal(await later.phone.inputValue(), '555-0142', 'it is there the next day');
  await later.desk.close();
});

/** What is written into the stores while a sentence is typed: how often, and how many letters in all. */
async function writes(desk) {
  await desk.page.evaluate(() => {
    window.written = { times: 0, letters: 0 };
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(name, text) {
      window.written.times += 1;
      window.written.letters += text.length;
      return set.call(this, name, text);
    };
  });
  await desk.reply.pressSequentially('Thank you for telling us about this.', { delay: 30 });
  await desk.page.waitForTimeout(KEPT);
  return desk.page.evaluate(() => window.written);
}

scenario('two hundred kept reviews add no write to a key, and can be leafed through', async (desk) => {
  await desk.review.fill(REVIEW);
  await desk.page.waitForTimeout(KEPT);
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.waitFor();
  await dialog.getByLabel('Keep on this computer').selectOption('30');
  await desk.page.keyboard.press('Escape');
  await desk.page.waitForTimeout(KEPT);
  const few = await writes(desk);
  const elements = () => desk.page.evaluate(() => document.querySelectorAll('*').length);
  const before = await elements();
  await desk.page.evaluate(() => {
    const [name] = Object.keys(localStorage).filter((key) => key.startsWith('bedside-item-'));
    const item = localStorage.getItem(name);
    for (let more = 1; more < 200; more += 1) {
      localStorage.setItem(`${name.replace(/\d+$/, '')}${1_000_000 + more}`, item.replace('an hour', `${more} hours`));
    }
  });
  await desk.reload();
  await dialog.waitFor({ state: 'hidden' });
  if (await desk.button('Open it').count()) await desk.button('Open it').first().click();
  await desk.write('');
  await desk.page.waitForTimeout(KEPT);
  const many = await writes(desk);
  assert.ok(many.times <= few.times + 2, `${many.times} writes, ${few.times} with one kept`);
  assert.ok(many.letters <= 2 * few.letters, `${many.letters} letters, ${few.letters} with one kept`);
  assert.ok(await elements() < before + 60, 'what is kept is not drawn before it is asked for');
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  await eventually(async () => assert.ok(await dialog.getByRole('listitem').count() >= 200));
  await dialog.getByText('199 hours').first().scrollIntoViewIfNeeded();
});

after(leave);
