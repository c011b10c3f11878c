// Copying gives the text as it stands, and asks once where something must not go out.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

const CLEAN = 'Thank you for telling us.\n\nWe would like to hear more: please call our office. 🙏';

scenario('a clean reply is copied at once, line breaks and all', async (desk) => {
  await desk.write(CLEAN);
  await desk.settled(CLEAN);
  await desk.button('Copy reply').click();
  await eventually(async () => assert.equal(await desk.clipboard(), CLEAN));
});

scenario('with errors open it asks once, naming them, and then copies', async (desk) => {
  await desk.copyElsewhere('before');
  await desk.write(LEAK);
  const placed = await desk.settled(LEAK);
  await desk.button('Copy reply').click();
  const anyway = desk.button(/anyway/i);
  await anyway.waitFor();
  assert.equal(await desk.clipboard(), 'before');
  const [error] = placed.filter((finding) => finding.severity === 'error');
  const asked = await desk.page.locator('body').innerText();
  assert.ok(asked.includes(error.text));
  await anyway.click();
  await eventually(async () => assert.equal(await desk.clipboard(), LEAK));
  await anyway.waitFor({ state: 'hidden' });
});

/** Makes the browser refuse both ways to copy, and counts what the desk says of it from now on. */
async function refuseToCopy(desk) {
  await desk.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    document.execCommand = () => false;
    window.copies = { copied: 0, copying: 0 };
    for (const name of ['copied', 'copying']) document.addEventListener(`bedside-${name}`, () => { window.copies[name] += 1; });
  });
}

/** How far the office says that the review on the desk is. */
async function state(desk) {
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.waitFor();
  const choice = dialog.getByRole('listitem').getByRole('combobox');
  const label = await choice.evaluate((select) => select.selectedOptions[0].label);
  await desk.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return label;
}

scenario('where the browser refuses, nothing counts as copied before somebody has copied all of it', async (desk) => {
  await desk.copyElsewhere('before');
  await desk.review.fill('An hour in the waiting room, and nobody said sorry.');
  await desk.write(CLEAN);
  await desk.settled(CLEAN);
  await desk.page.getByText('Sleep on it').waitFor();
  await refuseToCopy(desk);
  const copies = () => desk.page.evaluate(() => window.copies);
  // Nobody asked for it: what is copied for oneself is no answer.
  await desk.reply.press('Control+A');
  await desk.reply.press('Control+C');
  await desk.copyElsewhere('before');

  await desk.button('Copy reply').click();
  await desk.page.locator('.notice', { hasText: 'did not let us copy' }).waitFor();
  assert.equal(await desk.clipboard(), 'before');
  assert.deepEqual(await copies(), { copied: 0, copying: 1 });
  assert.equal(await state(desk), 'Drafting');

  await desk.select(0, 5);
  await desk.page.keyboard.press('Control+C');
  assert.equal(await desk.clipboard(), CLEAN.slice(0, 5));
  assert.deepEqual(await copies(), { copied: 0, copying: 1 }, 'a part of it is not the reply');

  await desk.reply.press('Control+A');
  await desk.page.keyboard.press('Control+C');
  assert.equal(await desk.clipboard(), CLEAN);
  await desk.page.locator('.notice', { hasText: /^Copied/ }).waitFor();
  assert.deepEqual(await copies(), { copied: 1, copying: 1 });
  assert.equal(await state(desk), 'Answered');
  await desk.reply.press('Control+A');
  await desk.page.keyboard.press('Control+C');
  assert.deepEqual(await copies(), { copied: 1, copying: 1 }, 'it is told once');
});

scenario('what was left to be copied by hand is forgotten with the review', async (desk) => {
  await desk.write(CLEAN);
  await desk.settled(CLEAN);
  await refuseToCopy(desk);
  await desk.button('Copy reply').click();
  await desk.page.locator('.notice', { hasText: 'did not let us copy' }).waitFor();
  await desk.page.evaluate((draft) => window.bedside.act({ open: { review: 'Rude.', draft } }), CLEAN);
  await eventually(async () => assert.equal(await desk.review.inputValue(), 'Rude.'));
  await desk.reply.press('Control+A');
  await desk.page.keyboard.press('Control+C');
  assert.equal(await desk.clipboard(), CLEAN);
  assert.deepEqual(await desk.page.evaluate(() => window.copies), { copied: 0, copying: 1 });
});

/** Runs in the page: what people need and the notice lies over, by its words, or by its class where it has none. */
function covered() {
  const [notice, head] = ['.notice', '.masthead'].map((name) => document.querySelector(name).getBoundingClientRect());
  const isUnder = (one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    // What has scrolled below the head is covered by that.
    const seen = one.closest('.masthead') ? top : Math.max(top, head.bottom);
    return seen < Math.min(bottom, notice.bottom) && bottom > notice.top && left < notice.right && right > notice.left;
  };
  return [...document.querySelectorAll('main :is(h2, h3, h4, p, q, button, a, select, input, textarea), nav *, .brand')]
    .filter((one) => one.checkVisibility() && isUnder(one)).map((one) => one.innerText || one.className);
}

for (const [width, height] of [[1440, 900], [1200, 900], [1120, 900], [1024, 768], [960, 700]]) {
  scenario(`what is told of a copy covers nothing, ${width} wide and scrolled`, async (desk) => {
    await desk.button('Load an example').first().click();
    await desk.finding(/./).waitFor();
    await desk.page.getByText('Sleep on it').first().waitFor();
    const notice = desk.page.locator('.notice');
    const places = [];
    for (const line of ['Copied. Paste it as your public answer.',
      'This browser keeps nothing for us. Your text is safe while the page is open, but a reload would lose it.']) {
      await desk.page.evaluate((tell) => window.bedside.act({ tell }), line);
      await notice.filter({ hasText: line }).waitFor();
      for (let top = 0; top < 900; top += 150) {
        await desk.page.evaluate((to) => scrollTo(0, to), top);
        places.push(...await desk.page.evaluate(covered));
        const { y, height: tall, x, width: wide } = await notice.boundingBox();
        assert.ok(y >= 0 && x >= 0 && x + wide <= width && y + tall <= height, 'the notice is in sight');
      }
    }
    assert.deepEqual(places, []);
  }, { viewport: { width, height } });
}

scenario('in a window so low that the head scrolls away, what is told stays in sight', async (desk) => {
  await desk.button('Load an example').first().click();
  await desk.finding(/./).waitFor();
  await desk.page.evaluate(() => scrollTo(0, 500));
  await desk.page.evaluate(() => window.bedside.act({ tell: 'Copied.' }));
  const { y, height } = await desk.page.locator('.notice').boundingBox();
  assert.ok(y >= 0 && y + height <= 600);
}, { viewport: { width: 1280, height: 600 } });

for (const width of [1440, 1120, 1024, 360]) {
  scenario(`what is told of a copy moves nothing, ${width} wide`, async (desk) => {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.write(CLEAN);
    await desk.settled(CLEAN);
    // The head stays in sight where the page scrolls, so only its size says whether it has moved anything.
    const places = () => desk.page.evaluate(() => ['main', '.review', '.masthead'].map((name) => {
      const { x, y, height } = document.querySelector(name).getBoundingClientRect();
      return name === '.masthead' ? [name, height] : [name, x, y + scrollY, height];
    }));
    // What the office says of the reply, and that it is kept, comes a moment after the marks.
    await desk.page.getByText('sounds calm').waitFor();
    await desk.page.getByText('Sleep on it').waitFor();
    const before = await places();
    await desk.button('Copy reply').click();
    await desk.page.locator('.notice', { hasText: 'Copied' }).waitFor();
    assert.deepEqual(await places(), before);
  });
}

const BOARD = 'I waited an hour. I will report this to the dental board.';

scenario('a copy that should wait is not called ready to post', async (desk) => {
  await desk.review.fill(BOARD);
  await desk.write(CLEAN);
  await desk.settled(CLEAN, { review: BOARD });
  const line = desk.page.locator('.reply').getByText(/^Don\u2019t answer yet: the review mentions/);
  await line.waitFor();
  await desk.button('Copy reply').click();
  await desk.page.locator('.notice').getByText('Have it checked by your lawyer').waitFor();
  await desk.review.fill('');
  await line.waitFor({ state: 'detached' });
  await desk.button('Copy reply').click();
  await desk.page.locator('.notice').getByText('Paste it as your public answer').waitFor();
});

scenario('what speaks against answering stays when the same review is laid down again', async (desk) => {
  const line = desk.page.locator('.caution-line');
  for (let time = 0; time < 2; time += 1) {
    await desk.page.evaluate(([review, draft]) => window.bedside.act({ open: { review, draft } }), [BOARD, CLEAN]);
    await line.waitFor();
    await desk.page.evaluate(() => window.bedside.act({ open: {} }));
    await line.waitFor({ state: 'detached' });
  }
});

scenario('what is said of a copy goes when the reply changes', async (desk) => {
  await desk.write(CLEAN);
  await desk.settled(CLEAN);
  await desk.button('Copy reply').click();
  const said = desk.page.locator('.notice').getByText('Copied.');
  await said.waitFor();
  await desk.reply.press('End');
  await desk.reply.pressSequentially(' More.');
  await said.waitFor({ state: 'detached' });
});
