// Takes the moving picture of the README: a review comes in, a reply is typed, marked and put right. Writes docs/tour.png.

import { Desk, leave } from './desk.mjs';
import { film, pixels } from './png.mjs';

const SIZE = { width: 1440, height: 800 };
/** As for the pictures of an installed desk: a few inks and tints, and the edges of letters. */
const COLOURS = 40;
const REVIEW = 'Waited an hour past my appointment for a root canal, and nobody at the front desk said sorry.';
const TYPED = ['Hi Dana, thank you for', ' your feedback. We are', ' sorry that your root canal', ' started late.', ' Our records show that', ' you came at 3:40.'];

const frames = [];
const desk = await Desk.open({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
await shoot(1200);
await desk.review.fill(REVIEW);
await shoot(1500);
await desk.reply.focus();
for (const part of TYPED) {
  await desk.page.keyboard.type(part);
  await shoot(450);
}
await shoot(2200);
for (let round = 0; round < 6; round += 1) {
  const fix = desk.findings.locator('.card .fixes button').first();
  if (!await fix.count()) break;
  await fix.click();
  await shoot(1300);
}
await desk.button(/^Copy reply/).click();
await shoot(3000);
await desk.close();
await leave();
await film('docs/tour.png', { ...SIZE, frames }, COLOURS);

/** One picture more, to be shown for so many milliseconds, once all that follows the last act is drawn. */
async function shoot(lasts) {
  await desk.page.waitForTimeout(700);
  frames.push({ lasts, data: await pixels(desk.page, await desk.page.screenshot({ caret: 'initial' })) });
}
