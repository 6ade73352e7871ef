import { address } from '../../domain/addresses/address.ts';

/** A site-relative path under the base the site is built for. */
export const href = (path: string): string => address(import.meta.env.BASE_URL, path);
