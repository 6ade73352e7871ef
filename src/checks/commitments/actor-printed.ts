import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { findNames } from '../../domain/texts/find-names.ts';
import { occurrencesOf } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import { actorsIn, actorsNamedIn, sentenceOf, subjectOf } from '../../library/words/subject-of.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import type { Commitment } from '../../schemas/claims/commitment.ts';
import type { Check } from '../check.ts';
import { namesUnknown } from './actor-told.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

type Told = { field: 'by' | 'actor' | 'actorFrom'; wrong: string; mend: string };

const CAVEAT = '与原文不同而有道理的，在 `caveat` 里写明为什么。';

/** What is wrong with the place from which the actor is carried over; null where nothing is. */
function wrongFrom(corpus: Corpus, text: Text, here: { at: string; start: number }, data: Commitment): Told | null {
  const { actor, actorFrom } = data;
  if (!actorFrom) return null;
  const place = wholeAt(actorFrom.at, text.id);
  const from = placeWords(corpus, place, actorFrom);
  // A quote that does not stand there is told by `quote-stands`.
  if (!from) return null;
  const order = text.provisions.map(({ at }) => at);
  const earlier = from.at === here.at ? from.start < here.start : order.indexOf(from.at) < order.indexOf(here.at);
  if (actor === null || !actorFrom.quote.includes(actor)) {
    const wrong = `\`actorFrom\` 引的话里没有“${actor ?? ''}”。`;
    return { field: 'actorFrom', wrong, mend: '引写明由谁做的那句话，`actor` 照那里印的写。' };
  }
  if (earlier && order.includes(from.at)) return null;
  const wrong = '`actorFrom` 引的话不在这一句前面。';
  return { field: 'actorFrom', wrong, mend: '引同一份文本里前面写明由谁做的那句话。' };
}

/** What is wrong with who acts, as against the words of the sentence; null where nothing is. */
function wrongActor(corpus: Corpus, text: Text, data: Commitment, at: string): Told | null {
  const span = placeWords(corpus, at, data);
  if (!span) return null;
  const words = corpus.provisions.get(at)?.words ?? '';
  const names = actorsNamedIn(corpus, text);
  const sentence = sentenceOf(words, span.start);
  const subject = subjectOf(words, span.start + Math.max(0, data.quote.indexOf(data.marker)), names);
  const { actor, actorFrom, by } = data;
  const from = wrongFrom(corpus, text, { at, start: span.start }, data);
  if (from) return from;
  if (actor !== null && !actorFrom) {
    const stands = occurrencesOf(words, actor).some(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (!stands)
      return {
        field: 'actor',
        wrong: `“${actor}”不在引文所在的那一句里。`,
        mend: '照那一句印的写；写在前面别的句子里的，用 `actorFrom` 引那句话；没有写由谁做的，删去 `actor`。',
      };
  }
  if (actor !== null && by.length === 0)
    return { field: 'by', wrong: `写了“${actor}”，\`by\` 却是空的。`, mend: '把它的编号写进 `by`。' };
  if (data.caveat !== null) return null;
  if (subject && (actor === null || actorFrom || !(actor.includes(subject.quote) || subject.quote.includes(actor))))
    return {
      field: actor === null ? 'by' : 'actor',
      wrong: `这一句的主语是“${subject.quote}”，${actor === null ? '没有写 `actor`' : `\`actor\` 写的是“${actor}”`}。`,
      mend: `写 \`actor: ${subject.quote}\`，\`by\` 写它的编号。${CAVEAT}`,
    };
  const meant = actor === null ? [] : [...new Set(actorsIn(actor, names).map(({ id }) => id))];
  // Of several names in a row only the last may be whole: 教育、民政、卫生健康部门.
  const others = meant.length && !actor?.includes('、') ? by.filter((id) => !meant.includes(id)) : [];
  if (others.length || meant.some((id) => !by.includes(id)))
    return {
      field: 'by',
      wrong: `原文写的是“${actor ?? ''}”，\`by\` 写的是 ${by.join('、')}。`,
      mend: `写 \`by: [${meant.join(', ')}]\`。${CAVEAT}`,
    };
  return null;
}

/** What is wrong where nobody is named: then a reply speaks of its issuer, a notice to those it is sent to. */
function wrongSilence(corpus: Corpus, text: Text, data: Commitment, at: string): Told | null {
  const { actor, by } = data;
  if (actor !== null || by.length === 0 || data.caveat !== null) return null;
  const names = actorsNamedIn(corpus, text);
  const span = placeWords(corpus, at, data);
  const words = corpus.provisions.get(at)?.words ?? '';
  const { start, end } = sentenceOf(words, span?.start ?? 0);
  const addressees = text.provisions.filter(({ element }) => element === 'addressee').map((one) => one.words);
  const obliges = commitsTo(text.kind) === 'obligation';
  const spoken = obliges ? addressees : [words.slice(start, end)];
  const meant = [
    ...(obliges ? [] : text.data.issuers),
    ...spoken.flatMap((said) => findNames(said, names).map(({ id }) => id)),
  ];
  const strange = by.find((id) => !meant.includes(id));
  if (strange === undefined) return null;
  return {
    field: 'by',
    wrong: `这一句没有写由谁做，\`by\` 写的 ${strange} 不是${obliges ? '主送的机关' : '答复的机关，这一句里也没有'}。`,
    mend: '承前面的话的，写 `actor` 和 `actorFrom`；原文没有写由谁做的，写 `by: []`。',
  };
}

export const actorPrinted: Check = {
  name: 'actor-printed',
  must: '由谁做，照原文：`actor` 印在引文所在的那一句（到“。！？”为止）里，或印在 `actorFrom` 引的、前面的话里；那一句有主语的，就是它；`by` 与 `actor` 相合；没有写由谁做的，答复函按答复机关，政策文件按主送机关，否则 `by: []`。',
  *find(corpus) {
    const known = new Set([...corpus.agencies, ...corpus.roles, ...corpus.collectives].map((one) => one.data.id));
    const texts = new Map(corpus.texts.map((text) => [text.id, text]));
    for (const { at, data, origin } of corpus.commitments) {
      const text = texts.get(textOf(at));
      // What commits nobody holds no commitments, which `kind-fits` tells; ids that are not known, `reference-known`.
      if (!text || !commitsTo(text.kind) || namesUnknown(corpus, text) || !data.by.every((id) => known.has(id)))
        continue;
      const told = wrongActor(corpus, text, data, at) ?? wrongSilence(corpus, text, data, at);
      if (told)
        yield {
          file: origin.file,
          line: origin.lineOf(told.field),
          wrong: `${data.id}：${told.wrong}`,
          mend: told.mend,
        };
    }
  },
};
