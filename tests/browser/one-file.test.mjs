// The desk in one file, opened from the disk: it works whole, and asks for nothing at all.

import assert from 'node:assert/strict';
import { eventually, LEAK, scenario } from './desk.mjs';

const host = { address: new URL('../../release/bedside.html', import.meta.url).href };
const REVIEW = 'Quillfeather kept me waiting an hour before my crown was done.';

scenario('type, findings, fix, copy and reload, from a file', async (desk) => {
  await desk.review.fill(REVIEW);
  await desk.write(LEAK);
  const [first] = await desk.settled(LEAK, { review: REVIEW });
  await desk.finding(first.text).getByRole('button').nth(1).click();
  await eventually(async () => assert.notEqual(await desk.text(), LEAK));
  const mended = await desk.text();
  await desk.button('Copy reply').click();
  const anyway = desk.button(/anyway/i);
  if (await anyway.count()) await anyway.click();
  await eventually(async () => assert.equal(await desk.clipboard(), mended));
  await desk.page.waitForTimeout(1000);
  await desk.reload();
  assert.equal(await desk.text(), mended);
  assert.equal(await desk.review.inputValue(), REVIEW);
  await desk.settled(mended, { review: REVIEW });
  const lasting = await desk.page.evaluate(() => ({ ...localStorage }));
  assert.deepEqual(lasting, {});
}, { host });

scenario('from the first moment on nothing is asked for but the file', async (desk) => {
  const page = await desk.context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  await page.goto(desk.address);
  await page.waitForFunction(() => window.bedside?.lint);
  await page.getByRole('textbox', { name: 'Your reply', exact: true }).fill(LEAK);
  await page.waitForTimeout(1500);
  const remote = asked.filter((url) => url !== desk.address && !url.startsWith('data:'));
  assert.deepEqual(remote, []);
}, { host });

scenario('its policy allows no connection, and no script or style but its own', async (desk) => {
  const policy = await desk.page.evaluate(() => document.head.querySelector('meta[http-equiv]').content);
  assert.ok(policy.startsWith("default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-"));
  for (const word of ["'self'", 'unsafe-inline', "'unsafe-eval'", 'connect-src', 'http', 'blob:', '*']) {
    assert.ok(!policy.includes(word), word);
  }
  const refusal = await desk.page.evaluate(async () => {
    const refused = new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    });
    await fetch('http://127.0.0.1:9/?elsewhere').catch(() => {});
    return refused;
  });
  assert.equal(refusal, 'connect-src');
  desk.confess();
}, { host });

scenario('its licences are one click away, and in it', async (desk) => {
  await desk.page.getByRole('link', { name: 'Licenses' }).click();
  await desk.page.getByText('WordNet', { exact: false }).first().waitFor();
  assert.equal(await desk.page.url(), desk.address);
  assert.equal(desk.context.pages().length, 1);
}, { host });
