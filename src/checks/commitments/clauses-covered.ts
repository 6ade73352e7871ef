import { findNames } from '../../domain/texts/find-names.ts';
import type { Span } from '../../domain/texts/place-quote.ts';
import { accountableSentences } from '../../library/words/accountable-sentences.ts';
import { accountedWords } from '../../library/words/accounted-words.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** A clause up to its mark, and the mark. */
const CLAUSE = /[^，；。！？]+[，；。！？]?/gu;
/** What sets the scene for the clause behind it, and tells nobody to do anything: 按照…, 对于…, …的. */
const SETTING = /^(?:按照|根据|依据|本着|对于)|(?:的|原则|要求)[，；]$/u;

const clausesOf = (words: string, { start, end }: Span): (Span & { words: string })[] =>
  [...words.slice(start, end).matchAll(CLAUSE)].map(({ index, 0: clause }) => ({
    start: start + index,
    end: start + index + clause.length,
    words: clause.trim(),
  }));

export const clausesCovered: Check = {
  name: 'clauses-covered',
  must: '这些句子里带着 markers.yaml 的字样的每一个分句（到“，；。！？”为止），都有承诺引到，或写明为什么不算；“按照……”“对于……”“……的”一类引起下文的分句不查。',
  *find(corpus) {
    const markers = new Map(corpus.markers.map(({ data }) => [data.marker, data.marker]));
    const accounted = accountedWords(corpus);
    for (const sentence of accountableSentences(corpus)) {
      const { provision, text, whole } = sentence;
      // A sentence that nothing touches is told by `sentences-covered`.
      if (!whole || accounted.unsettled(text.id) || !accounted.touch(provision.at, sentence)) continue;
      for (const clause of clausesOf(provision.words, sentence)) {
        if (SETTING.test(clause.words) || accounted.touch(provision.at, clause)) continue;
        const [marker] = findNames(clause.words, markers);
        if (!marker) continue;
        const homes = ['commitments', 'uncommitted'].map((kind) => `content/${kind}/${text.id}.yaml`);
        yield {
          file: text.origin.file,
          line: provision.line,
          wrong: `#${provision.id} 的 \`${clause.words}\` 带着 \`${marker.quote}\`，同一句别处有承诺引到，这个分句没有。`,
          mend: `在 ${homes[0]} 里加一条承诺，或把引文引到这里；不是承诺的，在 ${homes[1]} 里写明理由。`,
          lacks: [...homes, ...restsOn(text.id), 'content/commitments', 'content/uncommitted'],
        };
      }
    }
  },
};
