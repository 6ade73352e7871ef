const NEW = 'new';
const YEARLY = 'yearly';

/** For whom a training may be, besides a role. */
export const audiences = [
  { id: NEW, name: '新上岗人员' },
  { id: YEARLY, name: '年度轮训人员' },
] as const;

/** For whom a training is, in words; nothing where nobody was chosen. */
export const sayAudience = (audience: string, roles: readonly { id: string; name: string }[]): string =>
  [...audiences, ...roles].find(({ id }) => id === audience)?.name ?? '';

/** What a training is called: as its trainer wrote, or after those for whom it is. */
export const nameTraining = (title: string, audience: string): string =>
  title || (audience ? `${audience}培训` : '培训');

/**
 * For whom a module is meant, by id: the roles that it names, the yearly round where a text demands its topic, and
 * whoever is new in a post where the site suggests it.
 */
export const audiencesOf = (
  module: { demanded: boolean; newcomers: boolean; audience: string },
  roles: readonly { id: string; name: string }[],
): string[] => [
  ...(module.newcomers ? [NEW] : []),
  ...(module.demanded ? [YEARLY] : []),
  ...roles.filter(({ name }) => module.audience.split('、').includes(name)).map(({ id }) => id),
];
