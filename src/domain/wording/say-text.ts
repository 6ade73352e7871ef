import type { TextKind } from '../../schemas/texts/text.ts';

/** The kind of a text, in the trade's words. */
export const sayTextKind = (kind: TextKind): string =>
  ({ policy: '政策文件', reply: '答复函', 'duty-list': '职责清单' })[kind];
