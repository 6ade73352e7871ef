import type { Grade } from '../../../schemas/claims/commitment.ts';
import type { CommitmentState } from '../../commitments/commitment-state.ts';

/** What a state means, and what it does not mean. */
export const explainState = (state: CommitmentState): string =>
  ({
    'none-found': '所收文本里没有查到后来的记录。不等于没有落实。',
    'earlier-only': '只查到比它更早的文件，不能说明它后来的情况。',
    lead: '后来的文件里只见到线索：只是一地、一部分，或说得不直接。不能说明它后来的情况。',
    partly: '后来的文件说到其中一部分；没有说到的，这里看不出。',
    'claimed-done': '后来的答复说已经完成。本站照录，没有另行核实。',
    superseded: '后来的文件说，所说的做法已经调整或取消。',
  })[state];

/** What a grade means. It follows from the printed word, and judges nobody. */
export const explainGrade = (grade: Grade): string =>
  ({
    hard: '写明必须做到，或写明次数、期限、标准',
    medium: '写明要做，没有写次数或期限',
    soft: '写明方向或态度',
  })[grade];
