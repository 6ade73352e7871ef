import { bareSentences, placeOf } from '../query/bare.ts';
import { readIntents, type Intent } from '../query/intent.ts';
import type { SearchIndex } from '../rank/search-index.ts';
import type { Ranked } from '../rank/answer.ts';

/** A year that a query asks about, of which no text is held, or of which the best answer does not tell. */
export interface YearNotHeld {
  kind: 'year-not-held';
  year: string;
  /** The years of the texts; empty where some text does name `year`, but not the best answer. */
  held: string[];
}

/** A year in digits: with 年 or as a 文号 has it, or by itself and no amount. */
const IN_DIGITS =
  /(?<![\d.])((?:19|20)\d\d)(?:\s*那?年|\s*[〕\]）)】]|(?![\d.])(?!\s*(?:元|块|人|名|号|户|个|份|场|次|家|所|小时|字|年)))/gu;
/** 二〇二六年, 二零二六年. */
const IN_HAN = /(?:一九|二[零〇○])[零〇○一二三四五六七八九]{2}(?=年)/gu;
/** Years that are told by the one it is. */
const RELATIVE: [RegExp, number][] = [
  [/大前年/u, -3],
  [/(?<!大)前年/u, -2],
  [/去年|上一?年度|旧年|年时(?!间|候|期)/u, -1],
  [/今年|本年度?|这一?年度/u, 0],
  [/明年|下一?年度|来年|开年/u, 1],
  [/后年/u, 2],
];
/** Who asks how much or how many of a month near today asks of the year it is. */
const MONTH = /[上这下]个?月|本月/u;
const OF_A_MONTH = new Set<Intent>(['amount', 'count']);
const HAN = '〇一二三四五六七八九';
/** A year by which somebody's age is told asks for nothing of that year. */
const BORN = /^年?\s*(?:\d{1,2}月\s*)?(?:\d{1,2}[日号]\s*)?(?:出生|生的|生人|生$)/u;

/** Who says how old somebody is this year asks for nothing of it: 我今年六十五. */
const AGED =
  /^\s*(?:虚岁|周岁|刚|满|都|快|才|也|已经)*\s*(?:\d{1,3}|[一二三四五六七八九十]{1,4})(?:多|来)?\s*(?:了|岁|[\s，,。]|$)/u;

/** The same said the other way round: 我孙子十二了今年. */
const AGED_BEFORE = /(?:\d{1,3}|[一二三四五六七八九十]{1,4})(?:多|来)?(?:岁|了|岁了)[，,\s]*$/u;

/** What is asked of a year: how much, how many, when, how often, or whether it was kept. */
const OF_A_YEAR = new Set<Intent>(['amount', 'count', 'when', 'often', 'promise']);
/** A longer sentence tells of a year by the way. */
const SHORT = 18;

/** The years that `query` names, in the order in which it does; `now` is the year it is asked in. */
export function yearsIn(query: string, now: number): string[] {
  const typed = query.slice(0, 200).normalize('NFKC');
  const digits = [...typed.matchAll(IN_DIGITS)].flatMap(({ 1: year = '', index }) =>
    BORN.test(typed.slice(index + 4)) ? [] : [{ year, index }],
  );
  const han = [...typed.matchAll(IN_HAN)].flatMap(({ 0: words, index }) =>
    BORN.test(typed.slice(index + 4))
      ? []
      : [{ year: [...words.replace(/[零○]/gu, '〇')].map((one) => HAN.indexOf(one)).join(''), index }],
  );
  const asks = readIntents(typed).intents.some((intent) => OF_A_YEAR.has(intent)) || [...typed].length <= SHORT;
  const relative = RELATIVE.flatMap(([words, by]) => {
    const index = typed.search(words);
    const behind = typed.slice(index).replace(words, '');
    return asks &&
      index >= 0 &&
      !/^.{0,3}(?:出生|生的)/u.test(behind) &&
      !AGED.test(behind) &&
      !AGED_BEFORE.test(typed.slice(0, index))
      ? [{ year: String(now + by), index }]
      : [];
  });
  const month = typed.search(MONTH);
  const counts = readIntents(typed).intents.some((intent) => OF_A_MONTH.has(intent));
  if (month >= 0 && counts) relative.push({ year: String(now), index: month });
  const found = [...digits, ...han, ...relative].sort((a, b) => a.index - b.index).map(({ year }) => year);
  return [...new Set(found)];
}

/** Whether `ranked` tells of `year`: it is of it, or names it in one sentence with what was found there. */
const tellsOf = ({ record, also, why }: Ranked, year: string): boolean =>
  [record, ...also].some(
    (one) =>
      one.year === year ||
      one.title.includes(year) ||
      one.claim.includes(year) ||
      bareSentences(one.words).some(
        (sentence) =>
          placeOf(sentence, year) >= 0 && why.some((form) => !/^\d/.test(form) && placeOf(sentence, form) >= 0),
      ),
  );

/** The first year that `query` names and no text knows, or that the best answer of `ranked` does not tell of. */
export function yearNotHeld(index: SearchIndex, query: string, ranked: Ranked[]): YearNotHeld | null {
  const years = yearsIn(query, index.now);
  if (!years.length) return null;
  const texts = index.ready.filter(({ record }) => record.quoted);
  const held = [...new Set(texts.flatMap(({ record }) => record.year || []))].sort();
  const unknown = years.find((one) => !held.includes(one) && !texts.some(({ body }) => placeOf(body, one) >= 0));
  if (unknown) return { kind: 'year-not-held', year: unknown, held };
  const [best] = ranked;
  const untold = best && !years.some((year) => tellsOf(best, year));
  return untold ? { kind: 'year-not-held', year: years[0] ?? '', held: [] } : null;
}
