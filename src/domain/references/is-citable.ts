import { textKindNames } from '../../schemas/texts/text-kinds.ts';
import type { Work } from '../../schemas/texts/work.ts';

const PAPERS = new Set<Work['kind']>([...textKindNames, 'plan', 'letter', 'suggestion']);

/** Whether a work is a paper that can be read and cited, not an undertaking that is called by a name. */
export const isCitable = ({ kind }: Pick<Work, 'kind'>): boolean => PAPERS.has(kind);
