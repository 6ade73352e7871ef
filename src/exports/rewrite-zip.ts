import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
/** The first day that a ZIP can name: 1980-01-01, at midnight. */
const FIRST_DAY = 0x21;

/** The files in `zip`, in order of its directory; folders are left out, as nothing needs them. */
function filesIn(zip: Buffer): { name: string; bytes: Buffer }[] {
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('The bytes are no plain ZIP.');
  const files: { name: string; bytes: Buffer }[] = [];
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(entry + 28);
    const name = zip.toString('utf8', entry + 46, entry + 46 + nameLength);
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
    const bytes = zip.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    if (!name.endsWith('/')) files.push({ name, bytes });
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return files;
}

/** What both headers of a file say of it, from the version that is needed on. */
function describe(name: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const words = Buffer.alloc(26);
  words.writeUInt16LE(VERSION, 0);
  words.writeUInt16LE(FLAGS, 2);
  words.writeUInt16LE(DEFLATED, 4);
  words.writeUInt16LE(FIRST_DAY, 8);
  words.writeUInt32LE(crc32(bytes), 10);
  words.writeUInt32LE(packed.length, 14);
  words.writeUInt32LE(bytes.length, 18);
  words.writeUInt16LE(name.length, 22);
  return words;
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/**
 * Packs the files of `zip` anew, each as `change` makes it, all of one date: the same content makes the
 * same bytes.
 *
 * @throws Error where `zip` is no plain ZIP (one with a comment at its end is not)
 */
export function rewriteZip(zip: Buffer, change: (name: string, text: string) => string): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const files = filesIn(zip);
  for (const file of files) {
    const name = Buffer.from(file.name);
    const text = /\.(?:xml|rels)$/.test(file.name);
    const bytes = text ? Buffer.from(change(file.name, file.bytes.toString('utf8'))) : file.bytes;
    const packed = deflateRawSync(bytes, { level: 9 });
    const described = describe(name, bytes, packed);
    locals.push(uint32(LOCAL_HEADER), described, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const version = Buffer.alloc(2);
    version.writeUInt16LE(VERSION);
    directory.push(uint32(CENTRAL_HEADER), version, described, rest, name);
    offset += 4 + described.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
