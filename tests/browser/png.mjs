// Writes small pictures, still or moving: a few colours, each pixel a number into their list.

import { writeFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';

/** How often a moving picture is shown before it rests on its last frame. */
const ROUNDS = 3;

/** Writes `site/<name>.png` from RGBA pixels, keeping the most frequent `colours` of them. */
export async function write(name, { width, height, data }, colours) {
  const { palette, planes: [plane] } = painted([data], colours);
  const whole = { left: 0, top: 0, width, height };
  await save(`site/${name}.png`, [...heading(width, height, palette), chunk('IDAT', rows(plane, width, whole))]);
}

/**
 * Writes a moving picture (an animated PNG). `frames` are RGBA pixels, each with the milliseconds that it `lasts`; of all but
 * the first only what has changed is kept.
 */
export async function film(path, { width, height, frames }, colours) {
  const { palette, planes } = painted(frames.map(({ data }) => data), colours);
  let order = 0;
  const numbered = (...bytesOf) => Buffer.concat([uint32(order++), ...bytesOf]);
  const shown = frames.flatMap(({ lasts }, at) => {
    const part = at === 0 ? { left: 0, top: 0, width, height } : changed(planes[at - 1], planes[at], width);
    const control = numbered(...[part.width, part.height, part.left, part.top].map(uint32), uint16(lasts), uint16(1000), Buffer.alloc(2));
    const packed = rows(planes[at], width, part);
    return [chunk('fcTL', control), at === 0 ? chunk('IDAT', packed) : chunk('fdAT', numbered(packed))];
  });
  const count = chunk('acTL', Buffer.concat([uint32(frames.length), uint32(ROUNDS)]));
  await save(path, [...heading(width, height, palette), count, ...shown]);
}

/** A picture of the page, as `screenshot` gives it, as RGBA. */
export async function pixels(page, picture) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    return [...new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)];
  }, picture.toString('base64'));
}

/** The most frequent colours of all pictures, and each picture as numbers into them. */
function painted(pictures, most) {
  const counts = new Map();
  for (const data of pictures) for (const colour of data) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => colour);
  const indices = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  return { palette, planes: pictures.map((data) => Uint8Array.from(data, (colour) => indices.get(colour))) };
}

/** The smallest part that holds all that differs; one pixel where nothing does. */
function changed(before, after, width) {
  let [left, top, right, bottom] = [width, Infinity, 0, 0];
  after.forEach((value, index) => {
    if (value === before[index]) return;
    const [x, y] = [index % width, Math.floor(index / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  if (top === Infinity) return { left: 0, top: 0, width: 1, height: 1 };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** A part of a picture, row by row, none of them filtered, packed. */
function rows(plane, stride, { left, top, width, height }) {
  const packed = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * stride + left;
    packed.set(plane.subarray(from, from + width), y * (width + 1) + 1);
  }
  return deflateSync(packed, { level: 9 });
}

function heading(width, height, palette) {
  return [
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => bytes(colour).slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => bytes(colour)[3]))),
  ];
}

async function save(path, chunks) {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
  await writeFile(path, png);
  console.log(`${path}, ${png.length} bytes`);
}

function uint32(number) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(number);
  return four;
}

function uint16(number) {
  const two = Buffer.alloc(2);
  two.writeUInt16BE(number);
  return two;
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
