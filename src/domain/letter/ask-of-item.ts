import type { CommitmentState } from '../commitments/commitment-state.ts';
import type { Timing } from '../commitments/commitment-time.ts';

/** Asking how things stand, or making the suggestion once more. */
export type LetterKind = 'inquiry' | 'suggestion';

/** What is found about an item, what is asked of it, and what is suggested. */
interface Asking {
  finding: string;
  inquiry: string;
  suggestion: string;
}

/** What the printed time says by itself. */
const BY_TIME: Record<Timing['kind'], Asking> = {
  overdue: {
    finding: '原文写明的期限已过',
    inquiry: '是否已经办成？办成的，请写明时间和有关文件的名称、文号；没有办成的，请写明进展、原因和预计完成的时间。',
    suggestion: '建议说明办理结果；没有办成的，定出完成的时间。',
  },
  due: {
    finding: '原文写明的期限未到',
    inquiry: '目前进展如何？能否按期完成？',
    suggestion: '建议按期完成，并公开办理结果。',
  },
  recurring: {
    finding: '原文写明定期办理',
    inquiry: '最近一期办理了没有？请写明时间和次数。',
    suggestion: '建议按原文写明的次数办理，并公开每一期的情况。',
  },
  counted: {
    finding: '原文写明从某件事起算',
    inquiry: '从哪一天起算？办理结果如何？',
    suggestion: '建议说明从哪一天起算，按期完成，并公开办理结果。',
  },
  none: {
    finding: '原文没有写期限',
    inquiry: '目前进展如何？有没有计划完成的时间？出台了文件的，请写明名称、文号和日期。',
    suggestion: '建议定出完成的时间，并公开办理结果。',
  },
};

/** What the searched texts show, where they show something. */
const BY_STATE: Record<Exclude<CommitmentState, 'none-found'>, Asking> = {
  'earlier-only': {
    finding: '所查文本里只见更早的依据',
    inquiry: '在那以后办理情况如何？',
    suggestion: '建议说明在那以后的办理情况，继续办理。',
  },
  lead: {
    finding: '所查文本里只见线索',
    inquiry: '整体办理情况如何？',
    suggestion: '建议继续办理，并公开整体的情况。',
  },
  partly: {
    finding: '所查文本里见到一部分',
    inquiry: '其余部分办理情况如何？',
    suggestion: '建议办完其余部分，并公开办理结果。',
  },
  'claimed-done': {
    finding: '所查文本里称已完成',
    inquiry: '请写明有关文件的名称、文号和日期，以及落实的情况。',
    suggestion: '建议公开有关文件和落实的情况。',
  },
  superseded: {
    finding: '所查文本里称所说的做法已经调整或者取消',
    inquiry: '这些事项现在由谁、怎样办理？',
    suggestion: '建议明确现在由谁办理，继续办理。',
  },
};

/** What a letter asks of an item in this state, at this time. It accuses nobody. */
export function askOfItem(state: CommitmentState, time: Timing['kind']): Asking {
  if (state === 'none-found') {
    return { ...BY_TIME[time], finding: `${BY_TIME[time].finding}，所查文本里未见后续记录` };
  }
  const finding =
    time === 'overdue' ? `${BY_TIME.overdue.finding}，${BY_STATE[state].finding}` : BY_STATE[state].finding;
  return { ...BY_STATE[state], finding };
}
