// The desk can be installed: Chromium reads its manifest and finds the pictures that it names.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { scenario } from './desk.mjs';
import { Host } from './host.mjs';

const host = await Host.open('/tools/desk/');

after(() => host.stop());

scenario('the manifest is read without complaint, and belongs to its own folder', async (desk) => {
  const debug = await desk.context.newCDPSession(desk.page);
  const { errors, data } = await debug.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  for (const part of ['start_url', 'scope']) {
    assert.equal(new URL(manifest[part], `${desk.address}manifest.webmanifest`).href, desk.address);
  }
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors');
  // A window that forgets everything can install nothing; any other complaint would be ours.
  const ours = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  assert.deepEqual(ours, []);
  desk.confess();
}, { host });

scenario('it has a picture of each form, and a maskable icon', async (desk) => {
  const { icons, screenshots } = await desk.page.evaluate(async () => (await fetch('manifest.webmanifest')).json());
  assert.deepEqual(screenshots.map((one) => one.form_factor).sort(), ['narrow', 'wide']);
  assert.ok(screenshots.every(({ label }) => label));
  for (const size of ['192x192', '512x512']) assert.ok(icons.some(({ sizes, purpose }) => sizes === size && !purpose), size);
  assert.ok(icons.some(({ purpose }) => purpose === 'maskable'));
  desk.confess();
}, { host });

scenario('its pictures are as large as it says', async (desk) => {
  const sizes = await desk.page.evaluate(async () => {
    const { icons, screenshots } = await (await fetch('manifest.webmanifest')).json();
    return Promise.all([...icons, ...screenshots].map(async ({ src, sizes: said }) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return [said, `${image.naturalWidth}x${image.naturalHeight}`];
    }));
  });
  assert.equal(sizes.length, 5);
  for (const [said, real] of sizes) assert.equal(real, said);
  desk.confess();
}, { host });
