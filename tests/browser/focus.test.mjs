// Whoever works by keyboard goes on where they were, though what they pressed is gone.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

/** The text of what has the focus. */
const focused = (desk) => desk.page.evaluate(() => document.activeElement.innerText || document.activeElement.tagName);

async function press(desk, button) {
  await button.focus();
  await desk.page.keyboard.press('Enter');
}

scenario('after a finding is ignored or allowed its place is taken by the next, and at the end by the heading', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const cards = desk.page.locator('.card');
  const all = await cards.count();
  assert.ok(all > 2, `${all} cards`);
  const third = await cards.nth(2).locator('.jump').innerText();
  await press(desk, cards.nth(1).getByRole('button', { name: 'Ignore once' }));
  await eventually(async () => assert.equal(await focused(desk), third));
  for (let left = all - 1; left > 0; left -= 1) {
    await eventually(async () => assert.equal(await cards.count(), left));
    await press(desk, await desk.allow(cards.first()));
  }
  await eventually(async () => assert.equal((await focused(desk)).toLowerCase(), 'findings'));
  await desk.page.keyboard.press('Alt+u');
  await eventually(async () => assert.equal(await cards.count(), 1));
});

scenario('a reason opens and closes under the same button', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const why = desk.page.locator('.card').first().getByRole('button', { name: 'Why?' });
  await press(desk, why);
  await desk.page.locator('.why').waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.why').waitFor({ state: 'detached' });
  assert.equal(await focused(desk), 'Why?');
});

scenario('who copies all the same stays at the button that copies', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  await press(desk, desk.button('Copy reply'));
  await press(desk, desk.button(/anyway/i));
  await eventually(async () => assert.equal(await desk.clipboard(), LEAK));
  await eventually(async () => assert.equal(await focused(desk), 'Copy reply'));
});

scenario('an empty reply takes nothing off the clipboard', async (desk) => {
  await desk.copyElsewhere('the review');
  await desk.button('Copy reply').click();
  await desk.page.getByText('There is nothing to copy yet.').waitFor();
  assert.equal(await desk.clipboard(), 'the review');
  assert.equal(await focused(desk), 'TEXTAREA');
  await desk.page.keyboard.type('Hello');
  await desk.page.getByText('There is nothing to copy yet.').waitFor({ state: 'hidden' });
});

scenario('the example leads to what was found in it', async (desk) => {
  await press(desk, desk.button('Load an example').first());
  await eventually(async () => assert.equal((await focused(desk)).toLowerCase(), 'findings'));
});

scenario('praise is thanked for, and neither consoled nor called', async (desk) => {
  await desk.review.fill('Wonderful visit! The desk was friendly and everybody was kind. Best office ever.');
  await desk.page.getByText('This reads like praise.').waitFor();
  await desk.page.getByLabel('Stars').selectOption('5');
  await desk.page.getByText('This reads like praise.').waitFor({ state: 'detached' });
  await desk.button('Start me off').click();
  const draft = await eventually(async () => {
    const written = await desk.reply.inputValue();
    assert.ok(written.length > 100);
    return written;
  });
  assert.doesNotMatch(draft, /sorry|upset|frustrat/i);
  await desk.page.getByText('Nothing found in').waitFor();
  const parts = await desk.page.getByRole('list', { name: 'Parts of a good reply' }).innerText();
  assert.doesNotMatch(parts, /Sympath|Next step/);
});

scenario('the question about copying closes by Escape, and with the last thing that must change', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const anyway = desk.button(/anyway/i);
  await press(desk, desk.button('Copy reply'));
  await anyway.waitFor();
  await desk.page.keyboard.press('Escape');
  await anyway.waitFor({ state: 'hidden' });
  await eventually(async () => assert.equal(await focused(desk), 'TEXTAREA'));
  await press(desk, desk.button('Copy reply'));
  await anyway.waitFor();
  const errors = desk.page.locator('.card.error');
  for (let left = await errors.count(); left > 0; left -= 1) {
    await press(desk, errors.first().getByRole('button', { name: 'Ignore once' }));
    await eventually(async () => assert.equal(await errors.count(), left - 1));
  }
  await anyway.waitFor({ state: 'hidden' });
});

scenario('a line that is answered leaves the focus at the reply', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  for (const name of ['Undo', 'Dismiss']) {
    await desk.page.locator('.card').first().getByRole('button', { name: 'Ignore once' }).click();
    await eventually(async () => assert.ok(await desk.page.evaluate(() => document.activeElement.matches('.jump'))));
    await press(desk, desk.page.locator('.notice').getByRole('button', { name }));
    await desk.page.locator('.notice').waitFor({ state: 'detached' });
    await eventually(async () => assert.equal(await focused(desk), 'TEXTAREA'));
  }
});
