// Everyone can use it: automated WCAG checks, narrow screens, and other software kept out.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { LEAK, scenario } from './desk.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

async function violations(desk) {
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
