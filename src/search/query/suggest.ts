import { bare } from './bare.ts';
import type { RecordKind } from '../records/record.ts';
import { sayRecordKind } from '../records/record.ts';
import type { SearchIndex } from '../rank/search-index.ts';

/** What may be meant by what was typed so far, and what kind of thing it is. */
export interface Suggestion {
  text: string;
  kind: string;
}

/** What can be suggested: what is said of it, its text bare, and the place of its kind among the kinds. */
interface Offer {
  suggestion: Suggestion;
  name: string;
  order: number;
}

const KINDS: RecordKind[] = ['situation', 'benefit', 'work', 'agency', 'tool'];
const MOST = 7;
/** So much of what is typed is looked at, and no longer name is suggested. */
const LONGEST = 40;

const offers = new WeakMap<SearchIndex, Offer[]>();

/** All that `index` can suggest, gathered once: names of situations, benefits, works and bodies, and the words of the lexicon. */
function offersOf(index: SearchIndex): Offer[] {
  const made = offers.get(index);
  if (made) return made;
  const named = index.ready.flatMap(({ record, names }) => {
    const order = KINDS.indexOf(record.kind);
    if (order < 0) return [];
    const kind = sayRecordKind(record.kind);
    return record.names.flatMap((text, i) =>
      text.length > LONGEST ? [] : [{ suggestion: { text, kind }, name: names[i] ?? '', order }],
    );
  });
  const words = [...index.meanings].flatMap(([say, means]) => [
    { suggestion: { text: say, kind: `即${means[0] ?? ''}` }, name: say, order: 1 },
    ...means.map((word) => ({ suggestion: { text: word, kind: '用语' }, name: word, order: 2 })),
  ]);
  const all = [...named, ...words];
  offers.set(index, all);
  return all;
}

/** Suggestions for `typed`: situations, everyday words and what they mean, benefits, documents, bodies. */
export function suggest(index: SearchIndex, typed: string): Suggestion[] {
  const start = bare(typed.slice(0, LONGEST));
  if (!start) return [];
  const found = new Map<string, { suggestion: Suggestion; place: number }>();
  for (const { suggestion, name, order } of offersOf(index)) {
    const at = name.indexOf(start);
    if (at < 0 || name === start || found.has(suggestion.text)) continue;
    found.set(suggestion.text, { suggestion, place: order + (at ? 10 : 0) + suggestion.text.length / 1000 });
  }
  return [...found.values()]
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
