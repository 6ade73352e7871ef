import { bare } from './bare.ts';
import type { RecordKind } from './record.ts';
import { sayRecordKind } from './record.ts';
import type { SearchIndex } from './search-index.ts';

/** What may be meant by what was typed so far, and what kind of thing it is. */
export interface Suggestion {
  text: string;
  kind: string;
}

const KINDS: RecordKind[] = ['situation', 'benefit', 'work', 'agency'];
const MOST = 7;

/** Suggestions for `typed`: situations, everyday words and what they mean, benefits, documents, bodies. */
export function suggest(index: SearchIndex, typed: string): Suggestion[] {
  const start = bare(typed.slice(0, 40));
  if (!start) return [];
  const found = new Map<string, { suggestion: Suggestion; place: number }>();
  /** @param name `text`, bare: made once, for it costs more than all else here */
  const offer = (text: string, name: string, kind: string, order: number) => {
    const place = name.indexOf(start);
    if (place < 0 || name === start || found.has(text)) return;
    found.set(text, { suggestion: { text, kind }, place: order + (place ? 10 : 0) + text.length / 1000 });
  };
  for (const { record, names } of index.ready) {
    const order = KINDS.indexOf(record.kind);
    if (order < 0) continue;
    for (const [i, name] of record.names.entries()) {
      if (name.length <= 40) offer(name, names[i] ?? '', sayRecordKind(record.kind), order);
    }
  }
  for (const [say, means] of index.meanings) {
    offer(say, say, `即${means[0] ?? ''}`, 1);
    for (const word of means) offer(word, word, '用语', 2);
  }
  return [...found.values()]
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
