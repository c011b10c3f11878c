// Reviews in progress: what is kept, for how long, and what happens where nothing can be.

import assert from 'node:assert/strict';
import { LEAK, eventually, scenario } from './desk.mjs';

const REVIEW = 'I waited an hour past my time and nobody at the front desk said sorry.';
const OTHER = 'The phone rang out four times before somebody picked up.';
const REPLY = 'Hello, thank you for telling us. Nobody likes to wait, and we are sorry. Please call our office.';

/** Longer than the desk and the shelf take to keep a change. */
const KEPT = 1500;

async function shelf(desk) {
  await desk.page.getByRole('link', { name: 'Reviews in progress' }).first().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Reviews in progress' });
  await dialog.waitFor();
  return dialog;
}

async function leave(desk) {
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function lay(desk, review, reply = '') {
  await desk.review.fill(review);
  await desk.write(reply);
  await desk.page.waitForTimeout(KEPT);
}

async function holds(desk, review, reply) {
  await eventually(async () => {
    assert.equal(await desk.review.inputValue(), review);
    assert.equal(await desk.text(), reply);
  });
}

function stored(desk) {
  return desk.page.evaluate(() => [JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage })]);
}

scenario('two reviews in progress: one is set aside, listed, and opened again', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  let dialog = await shelf(desk);
  await dialog.getByRole('button', { name: 'Start a new one' }).click();
  await holds(desk, '', '');
  await eventually(async () => assert.ok(await desk.review.evaluate((box) => box === document.activeElement)));
  await lay(desk, OTHER);
  dialog = await shelf(desk);
  assert.equal(await dialog.getByRole('listitem').count(), 2);
  const first = dialog.getByRole('listitem').filter({ hasText: 'waited an hour' });
  await first.getByRole('combobox').selectOption({ label: 'To call' });
  await first.getByRole('button', { name: /^Open/ }).click();
  await holds(desk, REVIEW, REPLY);
  dialog = await shelf(desk);
  const chosen = dialog.getByRole('listitem').filter({ hasText: 'waited an hour' }).getByRole('combobox');
  assert.equal(await chosen.evaluate((select) => select.selectedOptions[0].label), 'To call');
});

scenario('undo and redo write no word of one review into another', async (desk) => {
  const { keyboard } = desk.page;
  await desk.review.fill(REVIEW);
  await desk.reply.click();
  await keyboard.type('Dear Ann, we are sorry.');
  await (await shelf(desk)).getByRole('button', { name: 'Start a new one' }).click();
  await holds(desk, '', '');
  await desk.review.fill(OTHER);
  await desk.reply.click();
  await keyboard.type('Dear Bob, we are sorry.');
  await desk.page.waitForTimeout(KEPT);
  const first = (await shelf(desk)).getByRole('listitem').filter({ hasText: 'waited an hour' });
  await first.getByRole('button', { name: /^Open/ }).click();
  await holds(desk, REVIEW, 'Dear Ann, we are sorry.');
  await desk.reply.click();
  await keyboard.press('Control+End');
  await keyboard.type(' Please call.');
  for (const key of ['z', 'z', 'z', 'z', 'y', 'y', 'y', 'y']) {
    await keyboard.press(`Control+${key}`);
    assert.doesNotMatch(await desk.text(), /Bob|Ann.*Ann/);
  }
});

scenario('what was allowed for good stays so with the next review, after a sleep, and with an earlier one', async (desk) => {
  const isAllowed = (words) => eventually(async () => {
    assert.match(await desk.page.locator('.set-aside').innerText(), /1 ignored or allowed/);
    const marked = (await desk.marks()).map((mark) => mark.text);
    assert.ok(marked.length && !marked.includes(words), `${words} among ${marked}`);
  });
  await lay(desk, OTHER, REPLY);
  await (await shelf(desk)).getByRole('button', { name: 'Start a new one' }).click();
  await holds(desk, '', '');

  // One statement may stand under two rules, and each is allowed by itself: these words stand under one.
  await lay(desk, REVIEW, LEAK);
  const { text: words } = (await desk.marks()).at(-1);
  await (await desk.allow(desk.finding(words))).click();
  await isAllowed(words);
  await desk.page.waitForTimeout(KEPT);
  await (await shelf(desk)).getByRole('button', { name: 'Start a new one' }).click();
  await holds(desk, '', '');
  await desk.write(LEAK);
  await isAllowed(words);

  await desk.page.waitForTimeout(KEPT);
  await (await shelf(desk)).getByRole('button', { name: 'Sleep on it' }).click();
  await holds(desk, '', '');
  const earlier = (await shelf(desk)).getByRole('listitem').filter({ hasText: 'The phone rang' });
  await earlier.getByRole('button', { name: /^Open/ }).click();
  await holds(desk, OTHER, REPLY);
  await desk.write(LEAK);
  await isAllowed(words);
});

/** Sets the page's clock on. A whole false clock would also take the place of timers that are running. */
async function later(desk, minutes) {
  await desk.page.evaluate((wait) => {
    const { now } = Date;
    Date.now = () => now() + wait;
  }, minutes * 60 * 1000);
}

scenario('sleep on it: the draft goes, and comes back when its time has come', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const dialog = await shelf(desk);
  await dialog.getByLabel('Bring it back').selectOption({ label: 'In an hour' });
  await dialog.getByRole('button', { name: 'Sleep on it' }).click();
  await holds(desk, '', '');
  assert.equal(await desk.page.getByText('A draft is waiting').count(), 0);
  await later(desk, 61);
  // As when the computer wakes up, or the person comes back to the tab.
  await desk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await desk.page.getByText('A draft is waiting').waitFor();
  await desk.button('Open it').click();
  await holds(desk, REVIEW, REPLY);
});

async function sleep(desk, until) {
  const dialog = await shelf(desk);
  await dialog.getByLabel('Bring it back').selectOption({ label: until });
  await dialog.getByRole('button', { name: 'Sleep on it' }).click();
  await holds(desk, '', '');
}

/** From the next load on the page's clock stands that many days back, and each long wait is over in a second. */
async function impatient(desk, days) {
  await desk.page.addInitScript((back) => {
    const [{ now }, wait] = [Date, window.setTimeout];
    let past = back * 24 * 60 * 60 * 1000;
    Date.now = () => now() - past;
    window.setTimeout = (act, millis, ...rest) => {
      if (!(millis > 30 * 60 * 1000)) return wait(act, millis, ...rest);
      return wait(() => { past -= millis; act(); }, 1000, ...rest);
    };
  }, days);
  await desk.reload();
}

scenario('drafts that sleep wake by themselves, each at its time', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  await sleep(desk, 'In an hour');
  await lay(desk, OTHER, REPLY);
  await sleep(desk, 'In two days');
  await impatient(desk, 0);
  await desk.page.getByText('2 drafts are waiting').waitFor();
});

scenario('a draft that sleeps for longer than a timer can count wakes by itself', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  await sleep(desk, 'In a week');
  await impatient(desk, 30);
  await desk.page.getByText('A draft is waiting').waitFor();
});

scenario('without a choice all of it ends with the tab', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const [, computer] = await stored(desk);
  assert.ok(!computer.includes('waited'), computer);
});

scenario('kept on this computer, it is there after the tab was killed', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const dialog = await shelf(desk);
  await dialog.getByLabel('Keep on this computer').selectOption('7');
  await leave(desk);
  const [, computer] = await stored(desk);
  assert.ok(computer.includes('waited'));
  const page = await desk.context.newPage();
  await desk.page.close({ runBeforeUnload: false });
  desk.page = page;
  await page.goto(desk.address);
  await desk.ready();
  await desk.page.getByText('In progress since').waitFor();
  await desk.button('Open it').click();
  await holds(desk, REVIEW, REPLY);
});

scenario('two tabs do not overwrite each other', async (desk) => {
  await lay(desk, REVIEW, 'Mine.');
  const dialog = await shelf(desk);
  await dialog.getByLabel('Keep on this computer').selectOption('7');
  await leave(desk);
  const other = await desk.tab();
  await other.button('Open it').click();
  await holds(other, REVIEW, 'Mine.');
  await other.write('Theirs.');
  await other.page.waitForTimeout(KEPT);
  await desk.page.bringToFront();
  await desk.write('Mine, longer.');
  await desk.page.waitForTimeout(KEPT);
  await desk.page.getByText('also changed in another tab').first().waitFor();
  await holds(desk, REVIEW, 'Mine, longer.');
  await holds(other, REVIEW, 'Theirs.');
  const [, computer] = await stored(desk);
  assert.ok(computer.includes('Mine, longer.') && computer.includes('Theirs.'));
});

scenario('clear everything empties every store, and can be taken back', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  let dialog = await shelf(desk);
  await dialog.getByLabel('Keep on this computer').selectOption('30');
  await dialog.getByRole('button', { name: 'Start a new one' }).click();
  await holds(desk, '', '');
  await lay(desk, OTHER);
  await desk.button('Clear everything').first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await holds(desk, '', '');
  assert.deepEqual(await stored(desk), ['{}', '{}']);
  await desk.page.locator('.notice').getByText('with your notes and reviews').waitFor();
  assert.equal(await desk.button('Bring back').count(), 0, 'one way back');
  await desk.button('Undo').click();
  dialog = await shelf(desk);
  await eventually(async () => assert.equal(await dialog.getByRole('listitem').count(), 2));
});

scenario('what only the notes of a call hold is brought back with all the rest', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const place = desk.page.locator('#reading');
  await place.getByText('Private notes: the call').click();
  await place.getByLabel('Who called').fill('Marta');
  await desk.page.waitForTimeout(KEPT);
  await desk.button('Clear everything').first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click();
  await holds(desk, '', '');
  await desk.page.locator('.notice').getByText('with your notes and reviews').waitFor();
  assert.equal(await desk.button('Bring back').count(), 0, 'one way back');
  await desk.button('Undo').click();
  await holds(desk, REVIEW, REPLY);
  await place.getByText('Private notes: the call').click();
  await eventually(async () => assert.equal(await place.getByLabel('Who called').inputValue(), 'Marta'));
});

const BROKEN = {
  full: () => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(name, text) {
      if (text.length > 60) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, name, text);
    };
  },
  shut: () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('shut', 'SecurityError'); } });
    }
  },
};

for (const [kind, spoil] of Object.entries(BROKEN)) {
  scenario(`storage ${kind}: the text stays, a sentence says so, and a file saves it`, async (desk) => {
    desk.confess();
    await desk.page.addInitScript(spoil);
    await desk.reload();
    await lay(desk, REVIEW, REPLY);
    await holds(desk, REVIEW, REPLY);
    const dialog = await shelf(desk);
    if (kind === 'full') await dialog.getByText('no room left').waitFor();
    else await dialog.getByText('This browser does not let us keep anything').waitFor();
    const download = desk.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as a file' }).first().click();
    const path = await (await download).path();
    await dialog.getByRole('button', { name: 'Start a new one' }).click();
    await leave(desk).catch(() => {});
    await desk.review.fill('');
    await desk.write('');
    await shelf(desk);
    await desk.page.getByLabel('Open a review saved as a file').setInputFiles(path);
    await holds(desk, REVIEW, REPLY);
  });
}

scenario('what cannot be kept is not laid over', async (desk) => {
  desk.confess();
  await desk.page.addInitScript(BROKEN.full);
  await desk.reload();
  await lay(desk, '', REPLY);
  await desk.page.locator('.shelf-lines').getByText('no room left').waitFor();
  await desk.button('Load an example').first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Load it' }).click();
  await desk.page.waitForTimeout(KEPT);
  await holds(desk, '', REPLY);
});

scenario('a copied reply does not hide that it could not be kept', async (desk) => {
  desk.confess();
  await desk.page.addInitScript(BROKEN.full);
  await desk.reload();
  await lay(desk, REVIEW, REPLY);
  const trouble = desk.page.locator('.shelf-lines').getByText('no room left');
  await trouble.waitFor();
  await desk.button('Copy reply').click();
  await desk.page.getByText('Copied.').first().waitFor();
  await desk.page.waitForTimeout(KEPT);
  assert.equal(await trouble.count(), 1);
});

scenario('a file that is saved can be read for a while, and one that cannot be saved is told of', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const dialog = await shelf(desk);
  await desk.page.evaluate(() => {
    window.forgotten = 0;
    URL.revokeObjectURL = () => { window.forgotten += 1; };
  });
  const download = desk.page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  await (await download).path();
  await desk.page.waitForTimeout(KEPT);
  assert.equal(await desk.page.evaluate(() => window.forgotten), 0);
  await desk.page.evaluate(() => { URL.createObjectURL = () => { throw new TypeError('refused'); }; });
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  await dialog.getByText('did not let us save a file').waitFor();
});

scenario('what is kept and cannot be read is said, and harms nothing', async (desk) => {
  await desk.page.evaluate(() => {
    sessionStorage.setItem('bedside', '{"draft": 7');
    sessionStorage.setItem('bedside-item-1-1', '\u0000{]');
    sessionStorage.setItem('bedside-present', 'no such thing');
    sessionStorage.setItem('bedside-practice', '[1,2');
  });
  await desk.reload();
  await desk.page.getByText('Your practice\'s details could not be read').first().waitFor();
  const dialog = await shelf(desk);
  await dialog.getByText('One saved review cannot be read.').waitFor();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await dialog.getByText('One saved review cannot be read.').waitFor({ state: 'hidden' });
  await leave(desk);
  await lay(desk, REVIEW, REPLY);
  await desk.reload();
  await holds(desk, REVIEW, REPLY);
});

scenario('what a newer version saved is told apart from what is damaged, and stays', async (desk) => {
  const newer = '{"bedside":"review","version":9,"content":{}}';
  await desk.page.evaluate((text) => {
    sessionStorage.setItem('bedside-item-1-1', text);
    sessionStorage.setItem('bedside-item-2-1', '{');
  }, newer);
  await desk.reload();
  const dialog = await shelf(desk);
  await dialog.getByText('A newer version of Bedside saved one more review. Reload the page').waitFor();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await dialog.getByText('One saved review cannot be read.').waitFor({ state: 'hidden' });
  await dialog.getByText('A newer version of Bedside saved one more review').waitFor();
  const kept = await desk.page.evaluate(() => ['bedside-item-1-1', 'bedside-item-2-1'].map((name) => sessionStorage.getItem(name)));
  assert.deepEqual(kept, [newer, null]);
  assert.equal(await dialog.getByRole('button', { name: 'Remove' }).count(), 0);
});

scenario('a damaged review that the browser does not let go of is still told', async (desk) => {
  await desk.page.evaluate(() => sessionStorage.setItem('bedside-item-2-1', '{'));
  await desk.page.addInitScript(() => {
    Storage.prototype.removeItem = () => { throw new DOMException('shut', 'SecurityError'); };
  });
  desk.confess();
  await desk.reload();
  const dialog = await shelf(desk);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await dialog.getByText('Not all of it could be removed').waitFor();
  assert.equal(await dialog.getByText('One saved review cannot be read.').count(), 1);
});

scenario('a practice that could not be kept is told of until it is', async (desk) => {
  desk.confess();
  await desk.page.evaluate(() => {
    const set = Storage.prototype.setItem;
    window.room = false;
    Storage.prototype.setItem = function setItem(name, text) {
      if (name === 'bedside-practice' && !window.room) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, name, text);
    };
  });
  await desk.page.getByRole('link', { name: 'Your practice' }).first().click();
  const practice = desk.page.getByRole('dialog', { name: 'Your practice' });
  const name = practice.getByRole('textbox').first();
  await name.fill('Elm Street');
  await desk.page.waitForTimeout(KEPT);
  await leave(desk);
  const trouble = desk.page.locator('.shelf-lines').getByText('what you told about your practice');
  await trouble.waitFor();
  await lay(desk, REVIEW, REPLY);
  await desk.button('Copy reply').click();
  await desk.page.waitForTimeout(KEPT);
  assert.equal(await trouble.count(), 1);
  await desk.page.evaluate(() => { window.room = true; });
  await desk.page.locator('.shelf-lines').getByRole('link', { name: 'Your practice' }).click();
  await name.fill('Elm Street Dental');
  await desk.page.waitForTimeout(KEPT);
  await leave(desk);
  await trouble.waitFor({ state: 'hidden' });
});

scenario('the same answer as before is noticed', async (desk) => {
  await lay(desk, REVIEW, REPLY);
  const dialog = await shelf(desk);
  await dialog.getByRole('listitem').getByRole('combobox').selectOption({ label: 'Answered' });
  await dialog.getByRole('button', { name: 'Start a new one' }).click();
  await lay(desk, OTHER, REPLY);
  await desk.page.getByText('Readers notice repeated words').waitFor();
});
