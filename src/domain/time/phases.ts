/** When the steps of a situation are taken, in order, as readers see it. */
export const phases = [
  { phase: 'now', says: '现在' },
  { phase: 'then', says: '接着' },
  { phase: 'follow', says: '以后' },
] as const;
export type Phase = (typeof phases)[number]['phase'];
