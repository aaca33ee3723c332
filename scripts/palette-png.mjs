// Pictures of screens in 256 colours: a third of the bytes.
import { crc32, deflateSync } from 'node:zlib';

/**
 * @param {import('playwright-core').Page} page any page; the picture is read in it
 * @param {Buffer} png
 * @returns {Promise<Buffer>} the same picture with a palette of its 256 commonest colours
 */
export async function withPalette(page, png) {
  const { width, height, palette, indices } = await page.evaluate(reduce, png.toString('base64'));
  const pixels = Buffer.from(indices, 'base64');
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** Runs in the page. */
async function reduce(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colourAt = (at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256);
  const palette = commonest.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const nearest = new Map(commonest.map(([colour], index) => [colour, index]));
  const find = (colour) => {
    if (!nearest.has(colour)) {
      const far = palette.map(([r, g, b]) => ((colour >> 16) - r) ** 2 + (((colour >> 8) & 255) - g) ** 2 + ((colour & 255) - b) ** 2);
      nearest.set(colour, far.indexOf(Math.min(...far)));
    }
    return nearest.get(colour);
  };
  let indices = '';
  for (let at = 0; at < data.length; at += 4) indices += String.fromCharCode(find(colourAt(at)));
  return { width, height, palette, indices: btoa(indices) };
}
