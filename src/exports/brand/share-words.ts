import { sections } from '../../domain/addresses/sections.ts';

/** What a share picture says: of the site, or of a kind of page. */
export interface ShareWords {
  /** Its address under `/share/`; of the site itself none. */
  kind: string | null;
  head: string;
}

export const SITE = '童策';
export const SAYS = '儿童福利政策，逐字可查';

/** One of the site, and one of each kind of page. */
export const shareWords: ShareWords[] = [
  { kind: null, head: SITE },
  ...sections.map(({ path, name }) => ({ kind: path.replaceAll('/', ''), head: name })),
];

/** The address of the picture that stands for the page at `path`, which begins with `/`. */
export function shareOf(path: string): string {
  const kind = path.split('/')[1];
  return shareWords.some((one) => one.kind === kind) ? `/share/${kind}.png` : '/share.png';
}

/** Every sign that a picture shows, each once. */
export const signsShown = (): string[] =>
  [...new Set([SITE, SAYS, ...shareWords.map(({ head }) => head)].join(''))].sort();
