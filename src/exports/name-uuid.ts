import { createHash } from 'node:crypto';

/** The space of names in which this project makes ids; never to be changed, or every reader sees all entries anew. */
const NAMESPACE = Buffer.from('7f1d6a3e58c94b0c9a2e4d0b6c3f8e15', 'hex');

/**
 * The UUID of a name as a URN (RFC 9562, version 5): the same for the same name wherever the site is served.
 */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
