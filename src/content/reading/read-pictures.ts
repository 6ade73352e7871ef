import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContentFiles } from './content-files.ts';

/** A file of `content/pictures/`; its size in pixels is null where it is no PNG. */
export interface PictureFile {
  bytes: number;
  size: { width: number; height: number } | null;
}

const SIGNATURE = '89504e470d0a1a0a';

/** The width and height that the head of a PNG tells; null where `bytes` are none. */
export function sizeOfPng(bytes: Buffer): PictureFile['size'] {
  if (bytes.length < 33 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return bytes.subarray(12, 16).toString('latin1') === 'IHDR' && width && height ? { width, height } : null;
}

/** Every file of `content/pictures/`, by its name. */
export const readPictures = (root: string, files: ContentFiles): Map<string, PictureFile> =>
  new Map(
    files.in('content/pictures', '').map((file) => {
      const bytes = readFileSync(join(root, file));
      return [basename(file), { bytes: bytes.length, size: sizeOfPng(bytes) }];
    }),
  );
