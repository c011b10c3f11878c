// Before the desk claims to check it has shown that it can; where it cannot, it says so plainly.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { eventually, LEAK, scenario } from './desk.mjs';
import { Host, siteFiles } from './host.mjs';

const AXE = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const FILE = new URL('../../release/bedside.html', import.meta.url).href;
const SIGN = { name: 'Not checked' };
const broken = await Host.open();
const site = await siteFiles();
const engine = site.find((name) => name.endsWith('.wasm'));
broken.spoil(engine, 'no engine');

after(() => broken.stop());

scenario('the self-test is told where it can be seen', async (desk) => {
  const told = desk.page.getByRole('region', { name: 'Self-test' });
  assert.match(await told.innerText(), /checked itself when it started: working/);
  assert.ok(await told.isVisible());
  assert.equal(await desk.page.getByRole('heading', SIGN).count(), 0);
  assert.equal(await desk.page.locator('#plain').count(), 0);
});

/** A page in the desk's browser that never had an engine. */
async function plain(desk, address, without) {
  const page = await desk.context.newPage();
  if (without) await page.addInitScript(without);
  await page.goto(address);
  await page.getByRole('heading', SIGN).waitFor();
  return page;
}

const noWebAssembly = () => { delete window.WebAssembly; };
// The engine answers, and finds nothing.
const blind = () => {
  Object.defineProperty(window, 'bedside', { get: () => ({ lint: () => ({ findings: [] }) }), set: () => {} });
};

for (const [name, address, without] of [
  ['without WebAssembly', undefined, noWebAssembly],
  ['without WebAssembly, from a file', FILE, noWebAssembly],
  ['with an engine that finds no leak', undefined, blind],
  ['with an engine that arrived damaged', broken.address],
]) {
  scenario(`${name} the page says that nothing is checked, and can be written on`, async (desk) => {
    const page = await plain(desk, address ?? desk.address, without);
    assert.equal(await page.title(), 'Not checked');
    assert.equal(await page.getByRole('region', { name: 'Findings' }).count(), 0);
    assert.equal(await page.getByText('found the leak').count(), 0);
    const box = page.getByRole('textbox', { name: 'Your reply, not checked' });
    await box.fill('Thank you for telling us.');
    await page.getByRole('button', { name: 'Copy reply' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await desk.clipboard(), 'Thank you for telling us.');
    assert.ok((await page.getByText('EnhanceSecurityModeBypassListDomains').count()) > 0);
    await page.evaluate(AXE);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(wide <= screen, 'nothing scrolls sideways');
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
    desk.confess();
  });
}

scenario('what was kept from before is there to be copied', async (desk) => {
  await desk.write(LEAK);
  await desk.page.waitForTimeout(1000);
  await desk.page.addInitScript(noWebAssembly);
  await desk.page.reload();
  const box = desk.page.getByRole('textbox', { name: 'Your reply, not checked' });
  await eventually(async () => assert.equal(await box.inputValue(), LEAK));
  // What is written there outlives a reload as well.
  await box.fill(`${LEAK} Thank you.`);
  await desk.page.reload();
  await eventually(async () => assert.equal(await box.inputValue(), `${LEAK} Thank you.`));
  desk.confess();
});

scenario('an engine that stops while the desk is open is told of, and no text is lost', async (desk) => {
  await desk.write(LEAK);
  const office = await desk.page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
    return window.bedside.draft;
  });
  assert.equal(office, null, 'the desk counts on the office no longer');
  await desk.page.getByText('A part of Bedside has stopped').waitFor();
  assert.equal(await desk.text(), LEAK);
  assert.equal(await desk.page.getByText('found the leak').count(), 0);
  // It stays, whatever else there is to tell, and is said once.
  await desk.page.evaluate(() => {
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }));
  });
  await desk.button('Later').click();
  assert.equal(await desk.button('Later').count(), 0);
  assert.equal(await desk.page.getByText('A part of Bedside has stopped').count(), 1);
  desk.confess();
});

const alone = await Host.open('/alone/');
alone.spoil(site.find((name) => /^office-.*\.wasm$/.test(name)), 'no office');

after(() => alone.stop());

scenario('leaks are found by the first module, and how a reply sounds with the second', async (desk) => {
  const draft = `${LEAK} Sorry you feel that way.`;
  const rules = (page) => page.evaluate((text) => window.bedside.lint(text, {}).findings.map(({ rule }) => rule), draft);
  await eventually(async () => assert.ok((await rules(desk.page)).includes('tone/dismissive')));
  desk.confess();
  const page = await desk.context.newPage();
  await page.goto(alone.address);
  await page.getByText('less closely').waitFor();
  const found = await rules(page);
  assert.ok(found.some((rule) => rule.startsWith('privacy/')));
  assert.ok(!found.includes('tone/dismissive'));
  // Nor is it claimed that this was looked for.
  const clean = 'Hello, and thank you for your feedback. We are sorry for the frustration. Please call our office at 555-0134. Dana, manager';
  for (const [where, claimed] of [[page, 0], [desk.page, 1]]) {
    await where.getByRole('textbox', { name: 'Your reply' }).fill(clean);
    await where.getByText('Nothing found in').waitFor();
    assert.equal(await where.getByText('How it sounds').count(), claimed);
    assert.equal(await where.getByText('What must not be said').count(), 1);
  }
});

scenario('without JavaScript the page says so, and can be written on', async (desk) => {
  const page = await desk.context.browser().newPage({ javaScriptEnabled: false });
  await page.goto(desk.address);
  await page.getByRole('heading', SIGN).waitFor();
  await page.getByRole('textbox', { name: 'Your reply, not checked' }).fill('Thank you.');
  await page.close();
});

const tampered = await Host.open('/tampered/');
const [glue, sheet] = ['.js', '.css'].map((end) => site.find((name) => new RegExp(`^(bedside|desk)-.*\\${end}$`).test(name)));
tampered.spoil(glue, 'document.title = "Tampered"; export default async () => {};');
tampered.spoil(sheet, 'body { outline: 7px solid }');

after(() => tampered.stop());

scenario('a script or a sheet that is not the one that was built is not taken', async (desk) => {
  const page = await plain(desk, tampered.address);
  assert.equal(await page.title(), 'Not checked');
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).outlineWidth === '7px'), false);
  desk.confess();
});
