import type { Library } from '../../library/open.ts';

/** Words that search takes whole: those that the content lists, and the names of the roles. */
export const termsOf = ({ terms, roles }: Pick<Library, 'terms' | 'roles'>): string[] => [
  ...terms.map(({ data }) => data.word),
  ...[...roles.values()].map(({ name }) => name),
];
