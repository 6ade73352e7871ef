import { readdirSync } from 'node:fs';

/** The shapes of address that the pages of the site have. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/(?:index)?\.astro$/, '')
      .replace(/\/?$/, '/'),
  )
  .map((path) => new RegExp(`^/${path.replace(/\[[a-z]+\]/g, '[a-z0-9-]+')}$`));

/** Whether a page of the site can stand at `path`. */
export const isRouted = (path: string): boolean => routes.some((route) => route.test(path));
