// Everyone can use it: automated WCAG checks, narrow screens, and other software kept out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { LEAK, scenario } from './desk.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

async function violations(desk) {
  // What fades in has its colours when it is there.
  await desk.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // Evaluated by the debugger: the page's own policy would rightly refuse a script.
  await desk.page.evaluate(AXE);
  const { violations: found } = await desk.page.evaluate(() => window.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark']) {
  scenario(`axe finds nothing on the empty desk, ${colorScheme}`, async (desk) => {
    assert.deepEqual(await violations(desk), []);
  }, { colorScheme });

  scenario(`axe finds nothing with findings open, ${colorScheme}`, async (desk) => {
    await desk.button('Load an example').first().click();
    await desk.write(LEAK);
    const review = await desk.review.inputValue();
    assert.ok(review);
    await desk.finding('root canal').getByRole('button', { name: /^Why\?/ }).click();
    assert.deepEqual(await violations(desk), []);
  }, { colorScheme });
}

const DIALOGS = ['Reviews in progress', 'Record', 'Your practice', 'The guide', 'Shortcuts', 'What leaves this computer'];

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
  scenario(`axe finds nothing in any dialog, ${Object.values(look)}`, async (desk) => {
    await desk.button('Load an example').first().click();
    await desk.finding(/./).waitFor();
    for (const name of DIALOGS) {
      await desk.page.getByRole('link', { name, exact: true }).first().click();
      await desk.page.getByRole('dialog').waitFor();
      assert.deepEqual(await violations(desk), [], name);
      await desk.page.keyboard.press('Escape');
      await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  }, look);
}

scenario('a dialog takes the focus, keeps it, and gives it back to what opened it', async (desk) => {
  const { keyboard } = desk.page;
  const dialog = desk.page.getByRole('dialog');
  const focused = () => desk.page.evaluate(() => document.activeElement.textContent);
  for (const name of DIALOGS) {
    for (const close of [() => keyboard.press('Escape'), () => dialog.getByRole('button', { name: 'Close' }).press('Enter')]) {
      await desk.page.getByRole('link', { name, exact: true }).first().focus();
      await keyboard.press('Enter');
      await dialog.waitFor();
      for (let step = 0; step < 4; step += 1) {
        // Between the last and the first part of a dialog lies the browser's own frame.
        assert.ok(await desk.page.evaluate(() => document.activeElement === document.body || document.activeElement.closest('dialog')), name);
        await keyboard.press('Tab');
      }
      await close();
      await dialog.waitFor({ state: 'hidden' });
      assert.equal(await focused(), name);
    }
  }
});

for (const width of [320, 360, 768]) {
  scenario(`no dialog scrolls sideways at ${width} px`, async (desk) => {
    await desk.button('Load an example').first().click();
    await desk.finding(/./).waitFor();
    for (const name of DIALOGS) {
      await desk.page.getByRole('link', { name, exact: true }).first().click();
      const dialog = desk.page.getByRole('dialog');
      await dialog.waitFor();
      const wide = await dialog.evaluate((box) => [box, ...box.querySelectorAll('*')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
        .map((part) => part.outerHTML.slice(0, 80)));
      assert.deepEqual(wide, [], name);
      await desk.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
  }, { viewport: { width, height: 800 } });
}

for (const width of [320, 360, 1024, 1440]) {
  scenario(`nothing is cut off or scrolls sideways at ${width} px`, async (desk) => {
    await desk.button('Load an example').first().click();
    await desk.finding(/./).waitFor();
    const page = await desk.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(page[0] <= page[1], `${page[0]} px wide on a screen of ${page[1]}`);
  }, { viewport: { width, height: 900 } });
}

scenario('buttons are large enough to hit', async (desk) => {
  await desk.button('Load an example').first().click();
  await desk.finding(/./).waitFor();
  const small = await desk.page.evaluate(() => [...document.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .map((button) => [button.innerText, button.getBoundingClientRect()])
    .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
    .map(([name, box]) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`));
  assert.deepEqual(small, []);
}, { viewport: { width: 360, height: 900 } });

scenario('spelling services and writing assistants are asked to stay out', async (desk) => {
  for (const box of [desk.review, desk.reply]) {
    const attributes = await box.evaluate((area) => Object.fromEntries(
      [...area.attributes].map(({ name, value }) => [name, value]),
    ));
    const wanted = {
      spellcheck: 'false', writingsuggestions: 'false', autocomplete: 'off', translate: 'no',
      'data-gramm': 'false', 'data-enable-grammarly': 'false', 'data-lt-active': 'false',
    };
    for (const [name, value] of Object.entries(wanted)) assert.equal(attributes[name], value, name);
  }
});

scenario('the whole way can be gone by keyboard', async (desk) => {
  await desk.write(LEAK);
  await desk.settled(LEAK);
  const reached = new Set();
  for (let step = 0; step < 60; step += 1) {
    await desk.page.keyboard.press('Tab');
    reached.add(await desk.page.evaluate(() => document.activeElement?.textContent.trim()));
  }
  for (const name of ['Copy reply', 'Ignore once', 'Clear everything']) {
    assert.ok([...reached].some((text) => text.startsWith(name)), `${name} is reached by Tab`);
  }
});
