import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { isUnit } from '../../domain/tables/number-table.ts';
import { findNames } from '../../domain/texts/find-names.ts';
import { overlaps, type Span } from '../../domain/texts/place-quote.ts';
import { readAnnexMark } from '../../domain/numbering/printed-parts.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { splitSentences } from '../../domain/texts/split-sentences.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { nextStepsFrom } from './next-steps-from.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { askedTexts, isUnasked } from './unasked-parts.ts';

/** A sentence that must be a commitment, or be said to be none. */
export interface AccountableSentence extends Span {
  provision: Provision;
  text: Text;
  words: string;
  /** The hard marker that it holds; null where it is one only because it stands in a policy or a 下一步 part. */
  marker: string | null;
  /** Whether it is one whatever its words: it stands in a policy or a 下一步 part. */
  whole: boolean;
}

const NO_SENTENCES = new Set<Provision['kind']>(['element', 'heading', 'cell']);

/**
 * The sentences of which the content must give account, in order of print, in a text that is asked: all of a policy,
 * of a reply those of its 下一步 part and those with a hard marker; none of a part that nobody has gone through.
 *
 * Elements and headings are none: what they name is said in the sentences under them. Cells
 * and units of tables, the words in a picture, a list of contents and the line that opens an annex are no sentences.
 */
export function accountableSentences(corpus: Corpus): AccountableSentence[] {
  const grades = new Map(corpus.markers.map(({ data }) => [data.marker, data.grade]));
  return askedTexts(corpus).flatMap((text) =>
    text.provisions
      .filter(
        ({ kind, picture, words }) =>
          !NO_SENTENCES.has(kind) && !picture && !isUnit(words) && readAnnexMark(words) === undefined,
      )
      .filter(({ id }) => !/^toc(?:\.|$)/.test(id))
      .filter((provision) => !isUnasked(text, provision))
      .flatMap((provision) => {
        const from = commitsTo(text.kind) === 'obligation' ? 0 : nextStepsFrom(text, provision);
        const hard = findNames(provision.words, grades).filter(({ id }) => id === 'hard');
        return splitSentences(provision.words).flatMap((span) => {
          const marker = hard.find((found) => overlaps(found, span))?.quote ?? null;
          const whole = from !== null && span.end > from;
          if (marker === null && !whole) return [];
          return [
            { ...span, provision, text, marker, whole, words: provision.words.slice(span.start, span.end).trim() },
          ];
        });
      }),
  );
}
