/** For whom a training may be, besides a role. */
export const audiences = [
  { id: 'new', name: '新上岗的' },
  { id: 'yearly', name: '每年轮训的' },
] as const;

/** For whom a training is, in words; nothing where nobody was chosen. */
export const sayAudience = (audience: string, roles: readonly { id: string; name: string }[]): string =>
  [...audiences, ...roles].find(({ id }) => id === audience)?.name ?? '';
