import type { Span } from '../texts/place-quote.ts';
import { splitSentences } from '../texts/split-sentences.ts';

/** What a sentence of a law asks of somebody, as its words say it. */
export interface FoundNorm extends Span {
  /** The sentence. */
  quote: string;
  /** The printed words that bind: 应当, 必须, 不得, 禁止; each once. */
  modals: string[];
  /** The subject as printed; null where the sentence prints none. */
  actor: string | null;
  /** The sentence before, from which the subject is carried over to one that leaves it out. */
  actorFrom: string | null;
  /** The condition in place of a subject: 受委托照护人不能继续照护的; null where there is none. */
  condition: string | null;
}

/** The words by which laws bind, after the rules of drafting. */
const MODAL = /应当|必须|不得|禁止|严禁/g;
const NUMBER =
  /^(?:第[^条]{1,12}条(?:之[一二三四五六七八九十]{1,3})?[ \u3000]*|[（(][^）)]{1,4}[）)]|[一二三四五六七八九十\d]{1,4}[、.．])/;
/** What stands between a subject and the word that binds it. */
const ADVERB = /(?:还|也|都|均|并|且|同时|及时|依法|立即|一律|首先|定期|主动|积极|一般|也都)$/;
const AHEAD = /^(?:但是?|并且?|同时|而且|还|也|其中)/;
/** What opens a clause that tells by what or when, not who. */
const ADVERBIAL = /^(?:依照|依据|依法|按照|根据|对于?|在|自|从|为|除|因|经|凡|以|通过)/;

/** No subject and no condition is longer; what a clause of a law holds is far shorter. */
const LONGEST = 300;

/** The last clause of `words`, without a number, what joins it to the one before, or adverbs at its end. */
function lastClause(words: string): string {
  const near = words.slice(-LONGEST);
  const from = Math.max(...[...'，：；。'].map((mark) => near.lastIndexOf(mark))) + 1;
  let clause = near.slice(from).trim().replace(NUMBER, '').replace(AHEAD, '');
  while (ADVERB.test(clause)) clause = clause.replace(ADVERB, '');
  return clause;
}

/** Whether the modal that ends at `end` only tells of what: 应当报告而未报告的，… */
const tellsOf = (sentence: string, end: number): boolean =>
  /^[^，；。：]*的(?=[，；。：]|$)/.test(sentence.slice(end, end + LONGEST));

/** The condition that the clause before `at` prints, from the beginning of the sentence. */
function conditionBefore(sentence: string, at: number): string | null {
  const comma = sentence.lastIndexOf('，', at);
  if (comma < 0 || comma > LONGEST) return null;
  const before = sentence.slice(0, comma).trim().replace(NUMBER, '');
  return before.endsWith('的') ? before : null;
}

/**
 * Every sentence of `words` that binds, in order of print: one for each subject of it.
 *
 * Only what is printed is read: the words before the modal in its clause are its subject. A clause without one goes
 * on with that before it in the sentence, or in the sentence before where it opens with the modal; else nobody.
 */
export function findNorms(words: string): FoundNorm[] {
  const found: FoundNorm[] = [];
  for (const { start, end } of splitSentences(words)) {
    const sentence = words.slice(start, end);
    const quote = sentence.trim();
    const here: FoundNorm[] = [];
    for (const { 0: modal, index } of sentence.matchAll(MODAL)) {
      if (tellsOf(sentence, index + modal.length)) continue;
      const lead = lastClause(sentence.slice(0, index));
      const named = lead !== '' && !ADVERBIAL.test(lead) && !lead.endsWith('的');
      const before = here.at(-1);
      if (before && (!named || before.actor === lead)) {
        if (!before.modals.includes(modal)) before.modals.push(modal);
        continue;
      }
      const last = found.at(-1);
      const opens = index <= LONGEST && sentence.slice(0, index).trim().replace(NUMBER, '').replace(AHEAD, '') === '';
      const carried = !named && opens && !/禁/.test(modal) && last?.actor != null ? last : null;
      here.push({
        start,
        end: start + sentence.trimEnd().length,
        quote,
        modals: [modal],
        actor: named ? lead : (carried?.actor ?? null),
        actorFrom: carried ? (carried.actorFrom ?? carried.quote) : null,
        condition: named || carried ? null : conditionBefore(sentence, index),
      });
    }
    found.push(...here);
  }
  return found;
}
