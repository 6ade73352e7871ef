import { address } from '../../domain/addresses/address.ts';
import type { Span } from '../../domain/texts/place-quote.ts';
import type { Ranked } from '../../search/rank/answer.ts';
import { excerptOf } from '../../search/rank/excerpt.ts';
import { foundSpans } from '../../search/rank/found-spans.ts';
import { sayRecordKind, type SearchRecord } from '../../search/records/record.ts';
import { element } from '../frame/element.ts';
import { keepWhole } from '../frame/keep-whole.ts';
import { markWhereItLeads } from './mark-where-it-leads.ts';

/** How many other claims of the same place a result names. */
const ALSO = 3;

/**
 * One answer as an item of a list: its kind and name as a link, its claim, its place, at most
 * `length` characters of its words, what else stands there.
 */
export function showResult({ record, why, also }: Ranked, base: string, length: number): HTMLLIElement {
  // Whole words are marked; single characters would speckle the text.
  const needles = why.filter((word) => word.length > 1 || why.length === 1);
  const item = element('li', {}, nameOf(record, needles, base));
  if (record.claim) item.append(element('p', { class: 'claim' }, record.claim));
  const place = [record.path, record.region, record.year && `${record.year}年`].filter(Boolean).join(' · ');
  item.append(element('p', { class: 'meta' }, place));
  if (record.words) {
    const { text, spans, cutBefore, cutAfter } = excerptOf(record.words, foundSpans(record.words, needles), length);
    const shown = [cutBefore ? '……' : '', ...marked(text, spans), cutAfter ? '……' : ''];
    item.append(record.quoted ? element('blockquote', {}, ...shown) : element('p', { class: 'says' }, ...shown));
  }
  if (also.length) item.append(alsoThere(also, base));
  return item;
}

/** A situation as a door: its name, and the telephone number that a text gives. */
export function showDoor({ record }: Ranked, base: string): HTMLLIElement {
  const item = element(
    'li',
    { class: record.path.includes('先报告') ? 'urgent' : undefined },
    nameOf(record, [], base),
  );
  if (record.claim) item.append(element('p', { class: 'claim' }, record.claim));
  return item;
}

function nameOf(record: SearchRecord, needles: string[], base: string): HTMLElement {
  // The blank is for those who listen.
  const kind = element('span', { class: 'tag' }, `${sayRecordKind(record.kind)} `);
  const link = element('a', {}, kind, ...keepWhole(marked(record.title, foundSpans(record.title, needles))));
  link.href = address(base, record.url);
  if (record.quoted) markWhereItLeads(link, record.words, foundSpans(record.words, needles));
  return element('p', { class: 'name' }, link);
}

function alsoThere(also: SearchRecord[], base: string): HTMLElement {
  const links = also.slice(0, ALSO).map((record) => {
    const link = element('a', {}, `${sayRecordKind(record.kind)}：${record.title}`);
    link.href = address(base, record.url);
    return element('li', {}, link, record.claim ? ` ${record.claim}` : '');
  });
  const rest = also.length - links.length;
  const list = element('ul', { class: 'also plain' }, ...links);
  if (rest > 0) list.append(element('li', { class: 'meta' }, `同一处还有${rest}条`));
  return list;
}

/** `text` with its `spans` in `<mark>`, as nodes: words of the corpus are never read as HTML. */
function marked(text: string, spans: Span[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
