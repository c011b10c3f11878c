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

for (const width of [1440, 1024, 360]) {
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
