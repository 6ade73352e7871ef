import type { CommitmentState } from '../../commitments/commitment-state.ts';
import type { Commitment, Evidence, Grade } from '../../../schemas/claims/commitment.ts';

/** What every page, feed and file about commitments must say beside a state. */
export const NOT_FOUND_IS_NOT_UNDONE = '未见后续记录不等于没有落实。';

/** How hard a commitment binds, in words. */
export const sayGrade = (grade: Grade): string => ({ hard: '明确', medium: '一般', soft: '倡导' })[grade];

/** Whether it was promised in a reply or laid down by a policy. */
export const sayCommitmentKind = (kind: Commitment['kind']): string =>
  ({ promise: '答复承诺', obligation: '文件要求' })[kind];

/** What a piece of evidence shows, in words. */
export const sayShows = (shows: Evidence['shows']): string =>
  ({ done: '称已完成', partly: '见到一部分', superseded: '做法已改', earlier: '更早的依据' })[shows];

/** How far evidence carries, in plain words. */
export const sayReach = (strength: Evidence['strength']): string =>
  ({ strong: '说得直接', medium: '说得不全', weak: '只是线索' })[strength];

/** How far evidence carries, in one word. */
export const sayStrength = (strength: Evidence['strength']): string =>
  ({ strong: '强', medium: '中', weak: '弱' })[strength];

/** A state in words that accuse nobody. */
export const sayState = (state: CommitmentState): string =>
  ({
    'none-found': '未见后续记录',
    'earlier-only': '仅见更早依据',
    lead: '另见线索',
    partly: '见到一部分',
    'claimed-done': '答复称已完成',
    superseded: '做法已改',
  })[state];
