import { provisionPath } from '../../domain/addresses/address.ts';
import { kindCalled } from './entries-of.ts';
import { kinds } from './kinds.ts';

/**
 * The site-relative address of a line of `content/published.lock`: `work x` is `/works/x/`.
 *
 * @throws Error where the line is of no kind that has addresses
 */
export function publishedPath(line: string): string {
  const [noun = '', id = ''] = line.split(' ');
  if (noun === 'provision') return provisionPath(id);
  const name = kindCalled(noun);
  const path = name && kinds[name].path;
  if (!path) throw new Error(`There are no addresses of \`${noun}\`.`);
  return path(id);
}
