import { overlaps, placeQuote, type Span } from '../../domain/texts/place-quote.ts';
import { findCitations } from '../../library/words/find-citations.ts';
import { findMentions } from '../../library/words/find-mentions.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

/** What a note says where the texts leave open whether two names mean one thing. */
const OPEN = /是不是同一[^。]*原文(?:未载明|没有写明|没有说明)/u;
/** The same, said of bodies: a note may quote the name of a body beside a doubt about something else. */
const OPEN_BODIES = /是不是同一(?:种|个|家)?(?:机构|机关|单位|部门|组织)[^。]*原文(?:未载明|没有写明|没有说明)/u;
/** A name that the note quotes; one inside another quotation has single marks. */
const NAMES = /“([^“”]+)”/gu;

type Note = Corpus['notes'][number];
/** Words of a text that lead to a thing of ours: a work, or a body. */
type Named = Span & { at: string; quote: string; thing: string };

/** The names that a note quotes in what it says. */
const namesIn = ({ data }: Note): string[] =>
  [...(data.says ?? '').replace(/[‘’]/gu, '').matchAll(NAMES)].map(([, name = '']) => name);

/** Those of which a note speaks: at the places that it quotes, or by a name that it quotes. */
function spokenOf(corpus: Corpus, note: Note, named: Named[]): Named[] {
  const { at, data } = note;
  const text = textOf(at);
  const spans = [{ at, quote: data.quote, nth: data.nth }, ...data.also.map((one) => ({ ...one, nth: undefined }))]
    .map((one) => ({ ...one, at: wholeAt(one.at, text) }))
    .map((one) => ({ at: one.at, span: placeQuote(corpus.provisions.get(one.at)?.words ?? '', one.quote, one.nth) }));
  const names = namesIn(note);
  return named.filter((one) => {
    const placed = spans.some(({ at: place, span }) => place === one.at && span && overlaps(span, one));
    return placed || names.some((name) => name === one.quote.replace(/[“”]/gu, ''));
  });
}

/** A citation at the place of the note, and another that leads to the same work. */
function mergedWorks(corpus: Corpus, note: Note, citations: Named[]): [Named, Named] | null {
  const spoken = spokenOf(corpus, note, citations);
  const own = spoken.find((one) => one.at === note.at);
  const merged = own && spoken.find((one) => one.thing === own.thing && (one.quote !== own.quote || one.at !== own.at));
  if (!own || !merged || (merged.quote === own.quote && !note.data.also.length)) return null;
  return [own, merged];
}

/** Two of the names that the note quotes which lead in its text to the same body. */
function mergedBodies(note: Note, mentions: Named[]): [Named, Named] | null {
  if (!OPEN_BODIES.test(note.data.says ?? '')) return null;
  const names = new Set(namesIn(note));
  const here = mentions.filter(({ at, quote }) => names.has(quote) && textOf(at) === textOf(note.at));
  const first = new Map<string, Named>();
  for (const one of here) {
    const before = first.get(one.thing) ?? one;
    if (before.quote !== one.quote) return [before, one];
    first.set(one.thing, before);
  }
  return null;
}

export const namesApart: Check = {
  name: 'names-apart',
  must: '注说两个名称是不是同一件、原文未载明的，引用不合成一件，机构不合成一个。',
  *find(corpus) {
    const open = corpus.notes.filter(({ data }) => OPEN.test(data.says ?? ''));
    if (!open.length) return;
    const citations = findCitations(corpus).found.map((one) => ({ ...one, thing: one.work }));
    const mentions = findMentions(corpus).map((one) => ({ ...one, thing: one.agency }));
    for (const note of open) {
      const say = ([own, merged]: [Named, Named], as: string) => ({
        file: note.origin.file,
        line: note.origin.lineOf('says'),
        wrong: `${note.data.id} 说是不是同一件原文未载明，${own.at} 的“${own.quote}”与 ${merged.at} 的“${merged.quote}”却都${as} ${own.thing}。`,
      });
      const works = mergedWorks(corpus, note, citations);
      if (works) {
        const mend = '在 content/works.yaml 里各列一件，`says` 写明原文未载明是否同一；原文写明了的，改注。';
        yield { ...say(works, '引作'), mend };
      }
      const bodies = mergedBodies(note, mentions);
      if (bodies) {
        const mend = '在 content/agencies.yaml 里各列一个，名称里写明原文用的是哪个称呼；原文写明了的，改注。';
        yield { ...say(bodies, '认作'), mend };
      }
    }
  },
};
