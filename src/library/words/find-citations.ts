import { findNames } from '../../domain/texts/find-names.ts';
import { findPrinted, type Printed } from '../../domain/references/find-titles.ts';
import { overlaps, placeQuote, type Span } from '../../domain/texts/place-quote.ts';
import { numberKey, titleKey } from '../../domain/references/title-key.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Citation } from '../../schemas/claims/citation.ts';
import { allWorks } from '../../content/kinds/all-works.ts';

/** One place that names a work. */
export interface FoundCitation extends Span {
  at: string;
  quote: string;
  work: string;
  relation: Citation['relation'];
}

/** A title or number that no work is known by, and no claim settles. */
export interface UnknownTitle {
  at: string;
  quote: string;
}

/**
 * Every place in the texts that names a work: claims first, then 《titles》 and 文号 by their marks,
 * then names of programmes, systems and papers that stand without marks.
 *
 * A title and the number in brackets behind it are one citation where both mean one work. The
 * printed title of a text is not a citation of itself.
 */
export function findCitations(corpus: Corpus): { found: FoundCitation[]; unknown: UnknownTitle[] } {
  const works = allWorks(corpus);
  const byTitle = new Map(works.flatMap((w) => [w.title, ...w.aliases].map((t) => [titleKey(t), w.id] as const)));
  const byNumber = new Map(works.flatMap((w) => (w.number ? [[numberKey(w.number), w.id] as const] : [])));
  const names = new Map(
    works.flatMap((w) => [w.title, ...w.aliases].filter((t) => t.length >= 4).map((t) => [t, w.id] as const)),
  );
  const unknown: UnknownTitle[] = [];
  const found: FoundCitation[] = [];

  for (const { at, words, element, text } of corpus.provisions.values()) {
    const here: FoundCitation[] = corpus.citations.flatMap(({ at: claimed, data }) => {
      const span = claimed === at ? placeQuote(words, data.quote, data.nth) : null;
      return span ? [{ ...span, at, quote: data.quote, work: data.work, relation: data.relation }] : [];
    });
    const claimed = [...here];
    const free = (span: Span) => !claimed.some((citation) => overlaps(citation, span));
    for (const printed of findPrinted(words).filter(free)) {
      const { work, ...place } =
        printed.kind === 'title'
          ? { ...printed, work: byTitle.get(titleKey(printed.quote)) }
          : numbered(printed, byNumber);
      if (work === text && element) continue;
      if (work) here.push({ ...place, at, work, relation: 'mentions' });
      else unknown.push({ at, quote: printed.quote });
    }
    const marked = [...here];
    for (const named of findNames(words, names)) {
      const inside = marked.some((citation) => overlaps(citation, named));
      if (!inside && !(named.id === text && element)) here.push({ ...named, at, work: named.id, relation: 'mentions' });
    }
    found.push(...joinNumbers(here, words));
  }
  return {
    found: found.map(({ start, end, at, quote, work, relation }) => ({ start, end, at, quote, work, relation })),
    unknown,
  };
}

/** The work of a printed number. What stands before it may be no issuer (现将民发〔2019〕34号): then a later start fits. */
function numbered(printed: Printed, byNumber: Map<string, string>): Printed & { work: string | undefined } {
  const start = [...printed.quote].findIndex((_, i) => byNumber.has(numberKey(printed.quote.slice(i))));
  const from = Math.max(0, start);
  const quote = printed.quote.slice(from);
  return { ...printed, start: printed.start + from, quote, work: byNumber.get(numberKey(quote)) };
}

/** Joins 《title》（number） to one citation where both mean one work. */
function joinNumbers(citations: FoundCitation[], words: string): FoundCitation[] {
  const joined: FoundCitation[] = [];
  for (const citation of citations.sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Not the last one: a title may end with one inside it.
    const before = joined.findLast(
      ({ work, end }) => work === citation.work && /^[（(]$/.test(words.slice(end, citation.start)),
    );
    if (before) {
      before.end = citation.end + (/^[）)]/.test(words.slice(citation.end)) ? 1 : 0);
      before.quote = words.slice(before.start, before.end);
    } else joined.push({ ...citation });
  }
  return joined;
}
