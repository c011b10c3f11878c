// The page that tells what leaves this computer: it tells the truth about how it came here, and is there for everybody.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { scenario } from './desk.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const FILE = { address: new URL('../../release/bedside.html', import.meta.url).href };

async function open(desk) {
  await desk.page.getByRole('link', { name: 'What leaves this computer' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'What leaves this computer' });
  await dialog.waitFor();
  return dialog;
}

scenario('on a site it names each rule that the host really sends, and where it ends', async (desk) => {
  const dialog = await open(desk);
  const sent = JSON.stringify(desk.headers).toLowerCase();
  const rules = await dialog.locator('dd code').allInnerTexts();
  assert.equal(rules.length, 5);
  for (const rule of rules) {
    for (const part of rule.toLowerCase().split(/; |: /)) assert.ok(sent.includes(part), part);
  }
  const text = await dialog.innerText();
  for (const end of ['Browser extensions', 'The clipboard', 'The browser\'s spell check and translation', 'Who sees the screen', 'The host']) assert.ok(text.includes(end), end);
});

scenario('in one file it promises no header, and shows the policy that stands in the file', async (desk) => {
  const dialog = await open(desk);
  const text = await dialog.innerText();
  assert.match(text, /^Nothing\. All of Bedside is in this one file\./m);
  for (const header of ['Connection-Allowlist', 'frame-ancestors', 'Referrer-Policy', 'The host']) assert.ok(!text.includes(header), header);
  assert.ok(text.includes('This file'));
  await dialog.getByText('The policy of this page, word for word').click();
  const policy = await desk.page.evaluate(() => document.head.querySelector('meta[http-equiv]').content);
  assert.equal(await dialog.locator('details code').innerText(), policy);
}, { host: FILE });

for (const [colorScheme, width] of [['light', 1440], ['dark', 360], ['light', 320]]) {
  scenario(`axe finds nothing in it, and nothing is cut off: ${colorScheme}, ${width} px`, async (desk) => {
    const dialog = await open(desk);
    await dialog.getByText('The policy of this page, word for word').click();
    await desk.page.evaluate(AXE);
    const { violations } = await desk.page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    assert.ok(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth), 'nothing scrolls sideways');
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }, { colorScheme, viewport: { width, height: 800 } });
}
