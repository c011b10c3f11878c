// Draws the pictures that an installed desk needs from site/icon.svg, and writes them beside it.

import { readFile } from 'node:fs/promises';
import { browser, leave } from './desk.mjs';
import { write } from './png.mjs';

const PAPER = '#f6f2ea';
/** How many colours a picture keeps: the three of the icon, and steps between them for its edges. */
const COLOURS = 32;

const svg = await readFile('site/icon.svg', 'utf8');
const page = await (await browser()).newPage();
await write('icon-192', await pixels(192, 1), COLOURS);
await write('icon-512', await pixels(512, 1), COLOURS);
// Systems cut a maskable icon to their own shape: all that matters stands in the middle.
await write('icon-maskable', await pixels(512, 0.6, PAPER), COLOURS);
await leave();

/** The icon as RGBA, `size` pixels square, its drawing `scale` times as large. */
async function pixels(size, scale, ground) {
  const data = await page.evaluate(async ([source, side, part, colour]) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
    image.width = side;
    image.height = side;
    await image.decode();
    const canvas = new OffscreenCanvas(side, side);
    const pen = canvas.getContext('2d');
    if (colour) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, side, side);
    }
    const edge = (side * (1 - part)) / 2;
    pen.drawImage(image, edge, edge, side * part, side * part);
    return [...new Uint32Array(pen.getImageData(0, 0, side, side).data.buffer)];
  }, [svg, size, scale, ground]);
  return { width: size, height: size, data };
}
