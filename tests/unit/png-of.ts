/** The head of a PNG of a size in pixels, and so many bytes in all that no line of them reads as words. */
export function pngOf(width: number, height: number, bytes = 64): Uint8Array {
  const made = Buffer.alloc(bytes, 0xff);
  made.set(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  made.writeUInt32BE(width, 16);
  made.writeUInt32BE(height, 20);
  return new Uint8Array(made);
}
