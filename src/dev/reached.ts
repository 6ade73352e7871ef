import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The Astro files that a file of the project imports. */
const astroImports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)].map(([, path = '']) =>
    join(dirname(file), path).replaceAll('\\', '/'),
  );

/** Every Astro file that `file` shows, those that these show among them. */
export function reached(file: string, seen = new Set<string>()): Set<string> {
  for (const next of astroImports(file)) {
    if (seen.has(next)) continue;
    seen.add(next);
    reached(next, seen);
  }
  return seen;
}

/** The page that shows the components, from the root of the project. */
export const STYLE = 'src/dev/style.astro';

/** The components that `STYLE` does not show, each with the pages that do. */
export function shownElsewhere(): { component: string; pages: string[] }[] {
  const here = reached(STYLE);
  const pages = globSync('src/{pages,layouts}/**/*.astro')
    .map((page) => page.replaceAll('\\', '/'))
    .sort()
    .map((page) => ({ page, shows: reached(page) }));
  return globSync('src/components/**/*.astro')
    .map((component) => relative('.', component).replaceAll('\\', '/'))
    .filter((component) => !here.has(component))
    .sort()
    .map((component) => ({
      component,
      pages: pages.flatMap(({ page, shows }) => (shows.has(component) ? [page] : [])),
    }));
}
