import { overlaps, placeQuote } from '../../domain/texts/place-quote.ts';
import { absolute } from '../../content/kinds/all-claims.ts';
import { findCitations, type FoundCitation } from '../../library/words/find-citations.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/address.ts';

/** What a note says where the texts leave open whether two names mean one thing. */
const OPEN = /是不是同一[^。]*原文(?:未载明|没有写明|没有说明)/u;
/** A name that the note quotes; one inside another quotation has single marks. */
const NAMES = /“([^“”]+)”/gu;

type Note = Corpus['notes'][number];

/** The citations of which a note speaks: at the places that it quotes, or by a name that it quotes. */
function spokenOf(corpus: Corpus, { at, data }: Note, citations: FoundCitation[]): FoundCitation[] {
  const text = textOf(at);
  const spans = [{ at, quote: data.quote, nth: data.nth }, ...data.also.map((one) => ({ ...one, nth: undefined }))]
    .map((one) => ({ ...one, at: absolute(one.at, text) }))
    .map((one) => ({ at: one.at, span: placeQuote(corpus.provisions.get(one.at)?.words ?? '', one.quote, one.nth) }));
  const names = [...(data.says ?? '').replace(/[‘’]/gu, '').matchAll(NAMES)].map(([, name = '']) => name);
  return citations.filter((citation) => {
    const placed = spans.some((one) => one.at === citation.at && one.span && overlaps(one.span, citation));
    return placed || names.some((name) => name === citation.quote.replace(/[“”]/gu, ''));
  });
}

export const namesApart: Check = {
  name: 'names-apart',
  must: '注说两个名称是不是同一件、原文未载明的，引用不合成一件。',
  *find(corpus) {
    const open = corpus.notes.filter(({ data }) => OPEN.test(data.says ?? ''));
    const { found } = open.length ? findCitations(corpus) : { found: [] };
    for (const note of open) {
      const spoken = spokenOf(corpus, note, found);
      const own = spoken.find((one) => one.at === note.at);
      const merged =
        own && spoken.find((one) => one.work === own.work && (one.quote !== own.quote || one.at !== own.at));
      if (!own || !merged || (merged.quote === own.quote && !note.data.also.length)) continue;
      yield {
        file: note.origin.file,
        line: note.origin.lineOf('says'),
        wrong: `${note.data.id} 说是不是同一件原文未载明，${own.at} 的“${own.quote}”与 ${merged.at} 的“${merged.quote}”却都引作 ${own.work}。`,
        mend: '在 content/works.yaml 里各列一件，`says` 写明原文未载明是否同一；原文写明了的，改注。',
      };
    }
  },
};
