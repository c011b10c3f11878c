// What is kept on this computer: the draft while the tab lives, and nothing once it is cleared.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

const REVIEW = 'I waited an hour and nobody said sorry.';

scenario('a reload keeps the review and the reply', async (desk) => {
  await desk.review.fill(REVIEW);
  await desk.write(LEAK);
  await desk.settled(LEAK, { review: REVIEW });
  await desk.page.waitForTimeout(1000);
  await desk.reload();
  assert.equal(await desk.review.inputValue(), REVIEW);
  assert.equal(await desk.text(), LEAK);
  await desk.settled(LEAK, { review: REVIEW });
});

scenario('what cannot be read stays until there is something to keep', async (desk) => {
  const kept = () => desk.page.evaluate(() => sessionStorage.getItem('bedside'));
  const damaged = '{"draft": "Hello';
  await desk.page.evaluate((text) => sessionStorage.setItem('bedside', text), damaged);
  await desk.reload();
  const notice = desk.page.locator('.notice');
  await notice.getByText('could not be read').waitFor();
  await desk.page.waitForTimeout(1000);
  assert.equal(await kept(), damaged);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await desk.page.waitForTimeout(1000);
  assert.equal(await kept(), damaged);
  await desk.reload();
  await notice.getByText('could not be read').waitFor();
  await desk.write(LEAK);
  await eventually(async () => assert.equal(JSON.parse(await kept()).draft, LEAK));
  await desk.write('');
  await eventually(async () => assert.equal(await kept(), null));
});

scenario('another tab does not see it', async (desk) => {
  await desk.write(LEAK);
  await desk.page.waitForTimeout(1000);
  const other = await desk.context.newPage();
  await other.goto(desk.address);
  const reply = other.getByRole('textbox', { name: 'Your reply', exact: true });
  assert.equal(await reply.inputValue(), '');
});

scenario('Clear everything clears everything', async (desk) => {
  desk.page.on('dialog', (dialog) => dialog.accept());
  await desk.review.fill(REVIEW);
  await desk.write(LEAK);
  await desk.page.waitForTimeout(1000);
  await desk.button('Clear everything').first().click();
  await confirmed(desk);
  await eventually(async () => {
    assert.equal(await desk.review.inputValue(), '');
    assert.equal(await desk.text(), '');
    assert.deepEqual(await desk.marks(), []);
  });
  await desk.page.waitForTimeout(1000);
  const kept = await desk.page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.ok(!kept.includes('root canal') && !kept.includes('waited an hour'), kept);
  await desk.reload();
  assert.equal(await desk.review.inputValue(), '');
  assert.equal(await desk.text(), '');
});

/** Where the page asks first, says yes. */
async function confirmed(desk) {
  const dialog = desk.page.getByRole('dialog');
  if (await dialog.count()) await dialog.getByRole('button', { name: /clear/i }).click();
}

scenario('an example can be loaded with one click', async (desk) => {
  await desk.button('Load an example').first().click();
  await eventually(async () => {
    assert.ok((await desk.review.inputValue()).length > 80);
    assert.ok((await desk.marks()).length > 0);
  });
});
