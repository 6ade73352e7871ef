import { href } from './href.ts';

/** A site-relative path as a whole address; only under the base where the site has no address. */
export const fullAddress = (path: string, site: URL | undefined): string =>
  site ? new URL(href(path), site).href : href(path);
