import sharp from 'sharp';

/** A drawing that holds no text, as a PNG so many pixels wide: alike wherever it is made. */
export const drawPng = (svg: string, width: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 }).resize({ width }).png({ palette: true, compressionLevel: 9 }).toBuffer();

/** A PNG as the one picture of a file that browsers ask a host for by themselves. */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(22);
  // One icon; its sides, a plane, its bits a pixel, its length, and where it begins.
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Uint8Array(Buffer.concat([head, png]));
}
