import type { AskedAction } from '../domain/quiz/ask-actions.ts';
import type { Library } from './open.ts';
import { shortName } from './ties.ts';

const MODULES: Record<string, string> = {
  'child-welfare-director': 'director-duties',
  'child-welfare-supervisor': 'supervisor-duties',
};

/** The actions of the duty lists as questions name them. */
export const askActionsOf = (library: Library): AskedAction[] =>
  library.actions.flatMap(({ at, data }) => {
    const [list = ''] = at.split('#');
    const provision = library.provisions.get(at);
    const text = library.texts.find(({ id }) => id === list);
    const module = MODULES[list];
    if (!provision || !text || module === undefined) return [];
    return [{ at, data, item: provision.words, list: `《${shortName(text)}》`, label: provision.label, module }];
  });
