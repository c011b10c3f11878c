// Your practice: told once, used by the desk, carried to other computers as a file.

import assert from 'node:assert/strict';
import { Desk, eventually, scenario } from './desk.mjs';

async function practice(desk) {
  await desk.page.getByRole('link', { name: 'Your practice' }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Your practice' });
  await dialog.waitFor();
  return dialog;
}

scenario('what the practice says of itself is used, kept, and goes to another computer as a file', async (desk) => {
  let dialog = await practice(desk);
  await dialog.getByLabel('Name', { exact: true }).or(dialog.getByLabel('Name of the practice')).first().fill('Elm Street Dental');
  await dialog.getByLabel(/phone/i).first().fill('555-0142');
  await dialog.getByLabel(/never/i).first().fill('lowest in town\nbargain');
  await desk.page.waitForTimeout(1500);
  const download = desk.page.waitForEvent('download');
  await dialog.getByRole('button', { name: /save/i }).first().click();
  const path = await (await download).path();
  await desk.page.keyboard.press('Escape');
  await desk.write('Hello, thank you for this. Our prices are the lowest in town.');
  await desk.finding(/lowest in town/).waitFor();
  await desk.reload();
  dialog = await practice(desk);
  assert.equal(await dialog.getByLabel(/phone/i).first().inputValue(), '555-0142');

  const other = await Desk.open();
  const there = await practice(other);
  await other.page.getByLabel(/file/i).first().setInputFiles(path);
  await there.getByText('Your practice is filled in from the file.').waitFor();
  assert.equal(await there.getByLabel(/phone/i).first().inputValue(), '555-0142');
  await other.page.keyboard.press('Escape');
  await other.write('Hello, what a bargain this is. Thank you.');
  await eventually(async () => assert.ok(await other.finding(/bargain/).count()));
  other.assertQuiet();
  await other.close();
});

scenario('what was told a moment before the page is left is there again', async (desk) => {
  const dialog = await practice(desk);
  await dialog.getByLabel('Name of the practice').fill('Elm Street Dental');
  await desk.page.waitForTimeout(1500);
  await dialog.getByLabel(/phone/i).first().fill('555-0142');
  await desk.reload();
  assert.equal(await dialog.getByLabel('Name of the practice').inputValue(), 'Elm Street Dental');
  assert.equal(await dialog.getByLabel(/phone/i).first().inputValue(), '555-0142');
});

scenario('a practice told in one tab stays when another tab chooses to keep things', async (desk) => {
  const dialog = await practice(desk);
  await dialog.getByLabel(/phone/i).first().fill('555-0142');
  await desk.page.waitForTimeout(1500);
  const other = await desk.tab();
  await other.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  await other.page.getByLabel('Keep on this computer').selectOption('7');
  await eventually(async () => {
    const kept = await desk.page.evaluate(() => localStorage.getItem('bedside-practice'));
    assert.match(kept ?? '', /555-0142/);
  });
  assert.equal(await dialog.getByLabel(/phone/i).first().inputValue(), '555-0142');
  await desk.page.bringToFront();
  await desk.reload();
  assert.equal(await dialog.getByLabel(/phone/i).first().inputValue(), '555-0142');
});

scenario('a file that cannot be saved is told of', async (desk) => {
  const dialog = await practice(desk);
  await dialog.getByLabel(/phone/i).first().fill('555-0142');
  await desk.page.evaluate(() => { URL.createObjectURL = () => { throw new TypeError('refused'); }; });
  await dialog.getByRole('button', { name: /save/i }).first().click();
  await dialog.getByText('did not let us save a file').waitFor();
});

scenario('a file of another kind is refused in plain words, and nothing is lost', async (desk) => {
  const dialog = await practice(desk);
  for (const buffer of ['', '{}', '[]', '{"bedside":"practice"', '\u0000\u0001'].map(Buffer.from)) {
    // An edit puts away what was said of the file before.
    await dialog.getByLabel(/phone/i).first().fill('');
    await dialog.getByLabel(/phone/i).first().fill('555-0142');
    await desk.page.getByLabel(/file/i).first().setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await dialog.getByText('This file was not saved by Bedside').waitFor();
    assert.equal(await dialog.getByLabel(/phone/i).first().inputValue(), '555-0142');
  }
});
