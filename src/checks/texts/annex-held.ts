import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { annexesListed, annexesSeen, type NamedAnnex } from '../../domain/numbering/named-annexes.ts';
import { readAnnexMark } from '../../domain/numbering/printed-parts.ts';
import { annexedTo } from '../../library/annexed-to.ts';
import type { Check } from '../check.ts';

/** The number of the annex that `text` is, null where its mark prints none; undefined where it is none. */
const markOf = ({ data }: Text): number | null | undefined => {
  const mark = data.head.find((element) => element['annex-mark'])?.['annex-mark'];
  return mark === undefined ? undefined : readAnnexMark(mark);
};

/** The numbers of the annexes that are held with `text`: in its own file, as texts of their own, and itself. */
function heldWith(corpus: Corpus, text: Text): Set<number | null> {
  const own = text.provisions.flatMap(({ id }) => /^a(\d+)[b-z]*$/.exec(id)?.[1] ?? []);
  const named = new Set(text.data.relations.flatMap(({ kind, work }) => (kind === 'annexes' ? work : [])));
  const apart = corpus.texts.filter(({ id }) => named.has(id));
  const marks = [text, ...apart].flatMap((one) => markOf(one) ?? []);
  const numbers = new Set<number | null>([...own.map(Number), ...marks]);
  // An annex that prints no number of its own is the only one.
  if (numbers.size || apart.length) numbers.add(null);
  if (markOf(text) === null) numbers.add(null);
  return numbers;
}

/** The words by which claims say of places that an annex is held elsewhere, or that it is held nowhere, by `at`. */
function toldAt({ citations, notes, texts }: Corpus): Map<string, string[]> {
  const told = new Map<string, string[]>();
  const tell = (at: string, quote: string) => told.set(at, [...(told.get(at) ?? []), quote]);
  for (const { at, data } of citations) if (data.relation === 'annexes') tell(at, data.quote);
  for (const { at, data } of notes) if (data.kind === 'annex') tell(at, data.quote);
  for (const { id, data } of texts) {
    for (const { kind, at, quote } of data.relations) if (kind === 'annexes') tell(id + at, quote);
  }
  return told;
}

export const annexHeld: Check = {
  name: 'annex-held',
  must: '文本说到的每份附件本站都收录；没有公开的，有 `kind: annex` 的注告诉读者。',
  *find(corpus) {
    const told = toldAt(corpus);
    for (const text of corpus.texts) {
      const { id, provisions, origin } = text;
      const places = provisions.map((provision) => {
        const listed = annexesListed(provision.words);
        return { ...provision, named: listed.length ? listed : annexesSeen(provision.words) };
      });
      if (!places.some(({ named }) => named.length)) continue;
      const held = heldWith(corpus, annexedTo(corpus, id) ?? text);
      const isTold = (at: string, { words }: NamedAnnex) =>
        (told.get(at) ?? []).some((quote) => words.includes(quote) || quote.includes(words));
      // What the list at the end tells holds for the body, wherever it names the annex.
      for (const { at, named } of places) {
        for (const annex of named) if (isTold(at, annex)) held.add(annex.number).add(null);
      }
      for (const { id: own, line, named } of places) {
        for (const { number, words } of named) {
          if (held.has(number)) continue;
          held.add(number).add(null);
          const mark = `附件${number ?? ''}`;
          yield {
            file: origin.file,
            line,
            wrong: `这里说到${mark}（\`${words.slice(0, 30)}\`），本站没有收录。`,
            mend: `核对源文件：里面有的，补上全文，前面单独一行写“${mark}”；另是一份文本的，在 content/citations/${id}.yaml 写它 \`relation: annexes\`；没有公开的，在 \`#${own}\` 写一条 \`kind: annex\` 的注。`,
          };
        }
      }
    }
  },
};
