// Uses every feature that the page shows, whatever it is: writes into each box, chooses each choice, opens each
// fold and each dialog, and presses each button, so that a new feature is used without being told of.

const REVIEW = 'Quillfeather here. Dr. Tony was rude on 3 May 2026, my crown broke and they billed me $900. Never again!';
const LEAK = 'Dear Quillfeather, your root canal went well on Tuesday. You never paid your bill, liar. Call me at 555-0134. ';

/** How often a button of one name is pressed in one place: lists can be long. */
const TWICE = 2;

/** Runs through the page; tells what was used. */
export async function useEverything(page) {
  const used = [];
  page.on('filechooser', (chooser) => chooser.setFiles({
    name: 'Quillfeather.png', mimeType: 'image/png', buffer: Buffer.from('Quillfeather'),
  }).catch(() => {}));
  const review = page.getByRole('textbox', { name: 'The review', exact: true });
  const reply = page.getByRole('textbox', { name: 'Your reply', exact: true });
  await review.fill(REVIEW);
  await reply.pressSequentially(LEAK, { delay: 2 });
  await page.waitForTimeout(1200);
  for (const name of ['Ignore once', 'Why?']) used.push(await onFinding(page, name));
  const places = await page.evaluate(() => ['', ...new Set([...document.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute('href')).filter((hash) => !hash.startsWith('#rule/')))]);
  for (const place of places) {
    await go(page, place);
    used.push(place || 'the desk', ...await useOne(page));
    if (place === '') {
      await review.fill(REVIEW);
      await reply.fill(LEAK.repeat(2));
      await page.waitForTimeout(800);
    }
  }
  await go(page, '');
  for (const key of ['Alt+N', 'Alt+P', 'Alt+G', 'Escape', '?', 'Escape', 'Control+Z']) await page.keyboard.press(key);
  const rule = await page.evaluate(() => document.querySelector('a[href^="#rule/"]')?.getAttribute('href'));
  if (rule) await go(page, rule);
  await go(page, '');
  used.push(await clear(page));
  await page.waitForTimeout(1200);
  return used;
}

/** Clears it all, and answers the question that is asked first. */
async function clear(page) {
  const name = 'Clear everything';
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.getByText(/ is cleared/).first().waitFor();
  return 'Clear everything, confirmed';
}

/** To the desk, and from there to the dialog of that hash, if it is one. */
async function go(page, hash) {
  const open = page.locator('dialog[open]');
  for (let step = 0; step < 5 && (await open.count()); step += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  await page.evaluate((to) => { location.hash = to; }, hash);
  if (hash) await open.first().waitFor();
}

/** Writes the reply again and presses this on one of its findings. */
async function onFinding(page, name) {
  await page.getByRole('textbox', { name: 'Your reply', exact: true }).fill(LEAK);
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  await button.click();
  await page.waitForTimeout(300);
  return name;
}

/** Uses what one place shows: the dialog that is open, else the desk. */
async function useOne(page) {
  const used = [];
  const pressed = new Map();
  for (let step = 0; step < 120; step += 1) {
    // Whatever a press has brought is looked at anew.
    await page.evaluate(fillIn);
    const name = await page.evaluate(press, [[...pressed], TWICE]);
    if (name === undefined) break;
    pressed.set(name, (pressed.get(name) ?? 0) + 1);
    used.push(name);
    await page.waitForTimeout(60);
  }
  return used;
}

/** Runs in the page: fills the boxes that are empty, takes the last of each choice, opens the folds. */
function fillIn() {
  const where = [...document.querySelectorAll('dialog[open]')].pop() ?? document.querySelector('#app');
  const say = (element) => ['input', 'change'].forEach((kind) => element.dispatchEvent(new Event(kind, { bubbles: true })));
  for (const fold of where.querySelectorAll('details')) fold.open = true;
  for (const box of where.querySelectorAll('input, textarea')) {
    if (!box.checkVisibility() || box.value || box.readOnly) continue;
    if (['file', 'checkbox', 'radio'].includes(box.type)) continue;
    box.focus();
    box.value = { date: '2026-05-03', time: '10:30', 'datetime-local': '2026-05-03T10:30', number: '3', url: 'https://quillfeather.example/review' }[box.type] ?? 'Quillfeather';
    say(box);
  }
  for (const choice of where.querySelectorAll('select')) {
    if (choice.dataset.used) continue;
    choice.dataset.used = 'yes';
    choice.selectedIndex = choice.options.length - 1;
    say(choice);
  }
}

/** Runs in the page: presses what was pressed least often, and not often enough yet; tells its name. */
function press([before, often]) {
  const pressed = new Map(before);
  const where = [...document.querySelectorAll('dialog[open]')].pop() ?? document.body;
  // What ends the visit comes last, and the browser's own dialogs are nobody's feature here.
  const later = /^(Close|Clear everything|Print|Reload)/;
  const nameOf = (one) => (one.innerText || one.labels?.[0]?.innerText || one.getAttribute('aria-label') || one.id)
    .replace(/\s+/g, ' ').trim().slice(0, 60);
  const times = ([name]) => pressed.get(name) ?? 0;
  const [next] = [...where.querySelectorAll('button, input[type=checkbox], input[type=radio], input[type=file]')]
    .filter((one) => !one.disabled && one.checkVisibility())
    .map((one) => [nameOf(one), one])
    .filter((named) => !later.test(named[0]) && times(named) < often)
    .sort((a, b) => times(a) - times(b));
  next?.[1].click();
  return next?.[0];
}
