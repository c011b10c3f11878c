// Draws the pictures that an installed desk needs from site/icon.svg, and writes them beside it.

import { readFile, writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { browser, leave } from './desk.mjs';

const PAPER = '#f6f2ea';
/** How many colours a picture keeps: the three of the icon, and steps between them for its edges. */
const COLOURS = 32;

const svg = await readFile('site/icon.svg', 'utf8');
const page = await (await browser()).newPage();
await write('icon-192', await pixels(192, 1));
await write('icon-512', await pixels(512, 1));
// Systems cut a maskable icon to their own shape: all that matters stands in the middle.
await write('icon-maskable', await pixels(512, 0.6, PAPER));
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
  return { size, data };
}

async function write(name, { size, data }) {
  const palette = frequent(data);
  const indices = new Map(data.map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(size * (size + 1));
  data.forEach((colour, index) => {
    rows[Math.floor(index / size) * (size + 1) + 1 + (index % size)] = indices.get(colour);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => bytes(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => bytes(colour)[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  await writeFile(`site/${name}.png`, png);
  console.log(`site/${name}.png, ${png.length} bytes`);
}

function frequent(data) {
  const counts = new Map();
  for (const colour of data) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, COLOURS).map(([colour]) => colour);
}

function nearest(palette, colour) {
  const wanted = bytes(colour);
  const distances = palette.map((other) => bytes(other).reduce((sum, byte, at) => sum + (byte - wanted[at]) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Red, green, blue, alpha: in memory the first byte is the lowest. */
function bytes(colour) {
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255, colour >>> 24];
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(data) {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
