import type { Change } from '../../../schemas/claims/commitment.ts';

/** What kind of change it was, in words. */
export const sayChange = (kind: Change['kind']): string =>
  ({ published: '发布', state: '状态变更', quote: '引文更正', evidence: '证据变更', withdrawn: '撤下' })[kind];
