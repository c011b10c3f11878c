// A first draft to start from: one edit, one undo, and nothing written is lost unasked.

import assert from 'node:assert/strict';
import { eventually, scenario } from './desk.mjs';

const MINE = 'Thank you. I have begun already.';

/** The draft that stands in the reply, once it is there. */
async function draft(desk, begins = '') {
  return eventually(async () => {
    const text = await desk.text();
    assert.ok(text.startsWith(begins) && text.length > begins.length + 150, text);
    return text;
  });
}

/** Judged as the page judges it: nothing to change, nothing to think about. */
async function assertClean(desk, text) {
  const { findings } = await desk.lint(text);
  assert.deepEqual(findings.filter(({ severity }) => severity !== 'hint'), []);
  const words = text.split(/\s+/).length;
  assert.ok(words >= 40 && words <= 100, `${words} words`);
}

async function start(desk) {
  await desk.button('Start me off').click();
}

scenario('a first draft goes into the empty reply as one edit', async (desk) => {
  await start(desk);
  const text = await draft(desk);
  await assertClean(desk, text);
  assert.ok(await desk.reply.evaluate((box) => box === document.activeElement), 'ready to be changed');
  await desk.page.keyboard.press('Control+Z');
  assert.equal(await desk.text(), '');
  await desk.page.keyboard.press('Control+Shift+Z');
  assert.equal(await desk.text(), text);
});

scenario('a second start is worded anew', async (desk) => {
  await start(desk);
  const first = await draft(desk);
  await desk.write('');
  await start(desk);
  assert.notEqual(await draft(desk), first);
});

scenario('the draft greets by the shown name', async (desk) => {
  await desk.page.getByLabel('Name as shown').fill('Dana W.');
  await start(desk);
  assert.match(await draft(desk), /^(Hi|Hello|Dear) Dana,/);
});

scenario('what is written stays unless one says so', async (desk) => {
  await desk.write(MINE);
  await start(desk);
  const dialog = desk.page.getByRole('dialog');
  await dialog.waitFor();
  assert.equal(await desk.text(), MINE);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await desk.text(), MINE);
});

scenario('the draft is put below, and one undo takes just it back', async (desk) => {
  await desk.reply.pressSequentially(MINE);
  await start(desk);
  await desk.button('Add it below').click();
  const text = await draft(desk, `${MINE}\n\n`);
  await assertClean(desk, text.slice(MINE.length + 2));
  await desk.page.keyboard.press('Control+Z');
  assert.equal(await desk.text(), MINE);
});

scenario('the draft takes the place of the text, and one undo brings that back', async (desk) => {
  await desk.write(MINE);
  await start(desk);
  await desk.button('Replace it').click();
  const text = await draft(desk);
  assert.ok(!text.includes(MINE));
  await desk.page.keyboard.press('Control+Z');
  assert.equal(await desk.text(), MINE);
});

for (const [turns, when] of [[0, 'before it was drawn'], [500, 'before the event that says so']]) {
  scenario(`a question that was just put away is asked again, ${when}`, async (desk) => {
    await desk.write(MINE);
    await desk.page.keyboard.press('Alt+G');
    const dialog = desk.page.getByRole('dialog');
    await dialog.waitFor();
    // The event that says that it is closed is still to come when the key is pressed.
    await desk.page.evaluate(async (turns) => {
      document.querySelector('#ask').requestClose();
      for (let turn = 0; turn < turns; turn += 1) await null;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyG', altKey: true, bubbles: true }));
    }, turns);
    // On a busy machine the desk may hear of the key late; what it asks then must stay.
    await dialog.waitFor();
    await desk.page.waitForTimeout(200);
    assert.ok(await dialog.isVisible());
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
}

scenario('all of it goes by keyboard alone', async (desk) => {
  const { keyboard } = desk.page;
  await desk.reply.focus();
  for (let step = 0; step < 5; step += 1) {
    await keyboard.press('Tab');
    if (await desk.button('Start me off').evaluate((button) => button === document.activeElement)) break;
  }
  await keyboard.press('Enter');
  const first = await draft(desk);
  await keyboard.press('Alt+G');
  await desk.page.getByRole('dialog').waitFor();
  await keyboard.press('Escape');
  await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  assert.equal(await desk.text(), first);
  await keyboard.press('Alt+G');
  await desk.page.getByRole('dialog').waitFor();
  for (let step = 0; step < 6; step += 1) {
    await keyboard.press('Tab');
    if (await desk.button('Add it below').evaluate((button) => button === document.activeElement)) break;
  }
  await keyboard.press('Enter');
  const both = await draft(desk, `${first}\n\n`);
  await keyboard.press('Control+Z');
  assert.equal(await desk.text(), first);
  assert.notEqual(both.slice(first.length + 2), first);
  await keyboard.press('Control+Z');
  assert.equal(await desk.text(), '');
});
