// Pictures of the page with its example, for looking: target/shots/. The first of them, as it opens, is the README's.

import { mkdir } from 'node:fs/promises';
import { Desk, leave } from './desk.mjs';

const FOLDER = 'target/shots';
const WIDTHS = [1440, 1024, 360];
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced-colors': { forcedColors: 'active' },
};

await mkdir(FOLDER, { recursive: true });
for (const [look, options] of Object.entries(LOOKS)) {
  for (const width of WIDTHS) {
    const desk = await Desk.open({ ...options, viewport: { width, height: 900 } });
    await picture(desk, `empty-${width}-${look}`);
    await desk.button('Load an example').first().click();
    await desk.finding(/./).waitFor();
    await desk.page.waitForTimeout(600);
    await picture(desk, `example-${width}-${look}`);
    if (width === WIDTHS[0] && look === 'light') await desk.page.screenshot({ path: 'docs/desk.png' });
    await desk.close();
  }
}
await leave();

async function picture(desk, name) {
  const path = `${FOLDER}/${name}.png`;
  await desk.page.screenshot({ path, fullPage: true });
  console.log(path);
}
