import { textKinds, type TextKind } from '../../schemas/texts/text-kinds.ts';

/** The kind of a text, in the trade's words. */
export const sayTextKind = (kind: TextKind): string => textKinds[kind].says;
