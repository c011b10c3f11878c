// Takes the pictures of the desk that systems show before they install it, and writes them beside the icons.

import { Desk, LEAK, leave } from './desk.mjs';
import { pixels, write } from './png.mjs';

/** The page has a few inks and tints; the rest are the edges of letters. */
const COLOURS = 48;
const REVIEW = 'Waited an hour past my appointment, and then the front desk told me that my plan is not accepted. Nobody said sorry.';

for (const [name, width, height] of [['screenshot-wide', 1280, 800], ['screenshot-narrow', 412, 892]]) {
  const desk = await Desk.open({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
  await desk.review.fill(REVIEW);
  await desk.write(LEAK);
  await desk.finding('root canal').waitFor();
  await desk.page.waitForTimeout(1000);
  if (width < 600) await desk.reply.scrollIntoViewIfNeeded();
  await desk.page.evaluate(() => document.activeElement.blur());
  const picture = await desk.page.screenshot();
  await write(name, { width, height, data: await pixels(desk.page, picture) }, COLOURS);
  await desk.close();
}
await leave();
