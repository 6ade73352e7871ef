import type { Citation } from '../../schemas/claims/citation.ts';

/** How a text stands to a work it names, in words that a work's title can follow. */
export const sayRelation = (relation: Citation['relation']): string =>
  ({
    mentions: '提及',
    answers: '答复',
    implements: '贯彻落实',
    forwards: '转发',
    annexes: '附件',
    announces: '预告出台',
    issues: '称已出台',
    follows: '依据',
  })[relation];
