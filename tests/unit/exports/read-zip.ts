import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP: its date as written in both places, and its bytes. */
export interface ZippedFile {
  name: string;
  /** Time and day of the local header and of the directory, as the format counts them. */
  dates: [number, number, number, number];
  text: string;
}

/** The files in a ZIP, read from its directory at the end. */
export function readZip(zip: Buffer): ZippedFile[] {
  const files: ZippedFile[] = [];
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((at) => zip.readUInt16LE(entry + at)) as [number, number, number];
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    files.push({
      name: zip.toString('utf8', entry + 46, entry + 46 + name),
      dates: [
        zip.readUInt16LE(local + 10),
        zip.readUInt16LE(local + 12),
        zip.readUInt16LE(entry + 12),
        zip.readUInt16LE(entry + 14),
      ],
      text: (zip.readUInt16LE(entry + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'),
    });
    entry += 46 + name + extra + comment;
  }
  return files;
}
