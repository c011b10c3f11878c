// Writes small pictures: a few colours, each pixel a number into their list.

import { writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';

/** Writes `site/<name>.png` from RGBA pixels, keeping the most frequent `colours` of them. */
export async function write(name, { width, height, data }, colours) {
  const palette = frequent(data, colours);
  const indices = new Map([...new Set(data)].map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc(height * (width + 1));
  data.forEach((colour, index) => {
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = indices.get(colour);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
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

function frequent(data, most) {
  const counts = new Map();
  for (const colour of data) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => colour);
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
