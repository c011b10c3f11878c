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
