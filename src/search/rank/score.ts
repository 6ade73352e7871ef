import { placeOf } from '../query/bare.ts';
import { answersIntent, type Intent } from '../query/intent.ts';
import { worthOf, type RecordKind } from '../records/record.ts';
import { nameKey, type Ready } from './search-index.ts';
import { holds, type Seeking, type Sought } from './seek.ts';
import type { Understood } from '../query/understand.ts';

/** Kinds that answer a question better than others. */
const ASKED_KIND: Partial<Record<Intent, Partial<Record<RecordKind, number>>>> = {
  amount: { amount: 1.35, benefit: 1.05 },
  count: { figure: 1.45 },
  how: { situation: 1.25, duty: 1.15, action: 1.1 },
  promise: { commitment: 1.4 },
  phone: { situation: 1.1 },
  who: { agency: 1.1 },
};

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The best of a term's wordings in `text`. */
function worthIn(forms: Sought[], text: string): number {
  let best = 0;
  for (const form of forms) if (form.worth > best) best = Math.max(best, form.worth * holds(text, form));
  return best;
}

/** The worth of each term in the best sentence of a record, and over all its sentences. */
function inSentences(live: Sought[][], sentences: string[]) {
  const each = live.map(() => 0);
  let best = 0;
  let sentence = '';
  for (const one of sentences) {
    let total = 0;
    for (let i = 0; i < live.length; i++) {
      const worth = worthIn(live[i] ?? [], one);
      total += worth;
      if (worth > (each[i] ?? 0)) each[i] = worth;
    }
    const here = total / (1 + one.length / 400);
    if (here > best) [best, sentence] = [here, one];
  }
  return { each, best, sentence };
}

/** How well `ready`, the record of this `number`, answers what `asked` seeks; 0 where it does not. */
export function scoreOf(asked: Understood, seeking: Seeking, ready: Ready, number: number): number {
  const { record, path, region, claim, sentences, body } = ready;
  if (!seeking.possible) return 0;
  // Most records hold nothing of it, and cost no more than this look.
  const isLive = (form: Sought) => form.worth > 0 && form.there[number] === 1;
  if (!seeking.terms.some((forms) => forms.some(isLive))) return 0;
  const live = seeking.terms.map((forms) => forms.filter(isLive));
  // What the site says of a work that it does not hold answers less than a text's own words.
  const own = record.quoted ? 1 : 0.5;
  const words = inSentences(live, sentences);
  const named = live.map((forms) => worthIn(forms, ready.called));
  const each = live.map((forms, i) => {
    const around = (record.kind === 'duty' ? 0.8 : 0.4) * worthIn(forms, path) + 0.3 * worthIn(forms, claim);
    // A place that is asked for is the record's own, whether or not its words repeat it.
    const most = seeking.most[i];
    const there = most && region && placeOf(region, most.text) >= 0 ? most.worth : 0;
    const byName = (named[i] ?? 0) * (record.kind === 'provision' ? 0.5 : 1.1);
    return Math.max((words.each[i] ?? 0) * own, byName, around, there);
  });
  const found = sum(each);
  const coverage = Math.min(1, found / seeking.possible);
  const long = 1 / (1 + 0.1 * Math.log(1 + body.length / 60));
  const together = Math.max(words.best * own, 0.9 * sum(named));
  const score = (0.5 * found * long + 0.5 * together) * coverage;
  return score * worthOf(record.kind) * asFor(asked, ready, words.sentence) * literal(asked, ready);
}

/** What stands around the body of a document: it names bodies, and says nothing of what they do. */
export const AROUND = /#(?:addressee|attachments|signature|signatory|copies|class-mark|date|contact)$/;
/** Who asks how much asks for the amount itself, before its rise, who bears it, or what was spent; unless so asked. */
const ASIDE = 0.7;
/** Words of who asks for just that. */
const ASKS_ASIDE = /一共|总共|合计|累计|总额|花|涨|提高|增加|承担|分担|负担|比例/;
/** A telephone number, as printed. */
const NUMBER = /\d{7,}/;

/** How much better or worse the record answers for what is asked of its kind. */
function asFor({ query, intents }: Understood, { record }: Ready, sentence: string): number {
  // A heading names what is below it, and says nothing of it.
  let factor = record.kind === 'provision' && !/[。；！？，：]/.test(record.words) ? 0.6 : 1;
  if (record.aside && intents.includes('amount') && !ASKS_ASIDE.test(query)) factor *= ASIDE;
  if (AROUND.test(record.at)) factor *= intents.includes('phone') && NUMBER.test(record.words) ? 4 : 0.25;
  for (const intent of intents) {
    if (answersIntent(sentence, intent)) factor *= 1.2;
    factor *= ASKED_KIND[intent]?.[record.kind] ?? 1;
  }
  return factor;
}

/** By how much a query that is printed as it stands, or that names the record, is worth more; else 1. */
export function literal({ query, subject }: Understood, { record, keys, body, title }: Ready): number {
  if (keys.length && keys.includes(nameKey(query))) return 4;
  if (keys.length && keys.includes(nameKey(subject))) return 2;
  if (query.length >= 4 && record.quoted && placeOf(body, query) >= 0) return query.length >= 8 ? 2.5 : 1.5;
  if (subject.length >= 4 && (placeOf(body, subject) >= 0 || placeOf(title, subject) >= 0)) return 1.3;
  return 1;
}
