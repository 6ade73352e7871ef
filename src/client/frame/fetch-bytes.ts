import { address } from '../../domain/addresses/address.ts';

/**
 * A file of the site at a site-relative path; nothing is sent.
 *
 * @throws where it does not arrive
 */
export async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const whole = address(import.meta.env.BASE_URL, path);
  const answer = await fetch(whole, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${whole} did not arrive: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
