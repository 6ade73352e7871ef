import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP can name: a ZIP names days as the clock on the wall has them, so the zone of now is asked. */
const firstDay = (): Date => new Date(1980, 0, 1);

/**
 * Packs the files of `zip` anew, its XML as `change` makes it, all of one date: the same content makes the same bytes.
 * Folders are left out, as nothing needs them.
 *
 * @throws Error where `zip` is no ZIP
 */
export function repackZip(
  zip: Uint8Array,
  change = (_name: string, text: string): string => text,
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
  const changed = files.map(([name, bytes]) => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strToU8(change(name, strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>, { level: 9, mtime: firstDay() });
}
