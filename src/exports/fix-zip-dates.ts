const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** The first day that a ZIP can name: 1980-01-01, at midnight. */
const NO_TIME = 0;
const FIRST_DAY = 0x21;

/**
 * Gives every file in `zip` the same date, so that the same content makes the same bytes.
 *
 * @throws Error where `zip` is no plain ZIP (one with a comment at its end is not)
 */
export function fixZipDates(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.length - 22;
  if (end < 0 || fixed.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('The bytes are no plain ZIP.');
  let entry = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left--) {
    const local = fixed.readUInt32LE(entry + 42);
    if (fixed.readUInt32LE(entry) !== CENTRAL_HEADER || fixed.readUInt32LE(local) !== LOCAL_HEADER) {
      throw new Error('The directory of the ZIP is broken.');
    }
    fixed.writeUInt16LE(NO_TIME, local + 10);
    fixed.writeUInt16LE(FIRST_DAY, local + 12);
    fixed.writeUInt16LE(NO_TIME, entry + 12);
    fixed.writeUInt16LE(FIRST_DAY, entry + 14);
    const [name, extra, comment] = [28, 30, 32].map((at) => fixed.readUInt16LE(entry + at));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return fixed;
}
