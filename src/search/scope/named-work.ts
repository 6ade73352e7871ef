import { hanNumber } from '../../domain/amounts/read-han-number.ts';
import { bare } from '../query/bare.ts';

/** A paper by its names, as they are shipped. */
export interface WorkName {
  /** Bare. */
  names: string[];
  title: string;
  /** Its 文号; empty where it has none, or none is known. */
  number: string;
  url: string;
  held: boolean;
  /** What the site tells of its articles, in its own words: 第二条、第四条 are told as one. */
  articles: { article: string; says: string }[];
}

/** A law or paper that a query names, of which no text is held. */
export interface WorkNotHeld {
  kind: 'work-not-held';
  /** Empty where the site does not know it at all. */
  title: string;
  url: string;
  /** The article asked for, as it is printed; empty where none is. */
  article: string;
  /** What the site tells of that article, in its own words; empty where it tells nothing. */
  says: string;
}

/** The longest query that is looked at. */
const LONGEST = 200;
const ARTICLE = /第?\s*([零〇一二三四五六七八九十百千]+|\d{1,4})\s*条(?!件|例|款|约)(?:\s*之[一二三四五六七八九十])?/u;
/** A law that is named with its article, whatever its name. */
const LAW_BEFORE = /(?:法典?|条例|规定|办法|细则)\s*》?\s*(?:里面?|中|的)?\s*$/u;
/** A law by its name alone, asked about: 刑法怎么规定, 收养法. 办法, 做法, 工作法, 违法 and their like end in 法 and are no law. */
const LAW =
  /(?:\p{Script=Han}(?<![办方做想看说用写疗司执违非依合普立守犯无没设书手语打教学懂知护讲爱尊管算请得作])法(?:典)?|\p{Script=Han}{2}条例)\s*(?=$|[里中对上的是第,、?:]|规定|怎么|如何|关于|有没有|有关|说|讲|写)/u;
/** A title as printed. */
const TITLE = /《([^《》]{2,60})》/u;
/** A 文号 in the ways it is typed: 国发〔2016〕13号, 国发[2016]13, 国发2016年第13号. */
const NUMBER = /(\p{Script=Han}{1,12})\s*[〔[【(]?\s*((?:19|20)\d\d)\s*年?\s*[〕\]】)]?\s*第?\s*(\d{1,4})\s*号/u;
/** An order by its number alone, whatever the year: 国务院令第810号, 民政部令第63号. */
const ORDER = /\p{Script=Han}令\s*第?\s*(\d{1,4})\s*号/u;
/** What the letters of an issuer end in. */
const LETTERS = /[发函办字令规通]$/u;

const numberOf = (words: string): number => (/^\d/.test(words) ? Number(words) : (hanNumber(words) ?? 0));

/** The numbers of the articles that `printed` names: 第二条、第四条 is 2 and 4. */
const numbersIn = (printed: string): number[] =>
  [...printed.matchAll(new RegExp(ARTICLE, 'gu'))].map(([, words = '']) => numberOf(words));

/** The paper that `typed` calls by its name: the one with the longest, so that no law hides what carries it out. */
function byName(works: readonly WorkName[], typed: string): WorkName | undefined {
  const words = bare(typed);
  const called = works.flatMap((work) => {
    const longest = Math.max(0, ...work.names.filter((name) => words.includes(name)).map(({ length }) => length));
    return longest ? [{ work, longest }] : [];
  });
  return called.sort((a, b) => b.longest - a.longest || Number(b.work.held) - Number(a.work.held))[0]?.work;
}

/** The paper that `typed` calls by its 文号; null where none has it, undefined where `typed` holds none. */
function byNumber(works: readonly WorkName[], typed: string): WorkName | null | undefined {
  const [, letters = '', year, serial] = NUMBER.exec(typed) ?? [];
  if (!year || !serial) return undefined;
  const found = works.find(({ number }) => {
    const [, own = '', of, which] = NUMBER.exec(number.normalize('NFKC')) ?? [];
    return own !== '' && of === year && which === serial && letters.endsWith(own);
  });
  return found ?? (LETTERS.test(letters) ? null : undefined);
}

/**
 * The law or paper that `query` names and of which no text is held; null where it names none, or one that is held.
 *
 * A name that the site does not know counts only where it cannot be anything else: within 《》, by a 文号, a law with
 * the number of an article, or what ends as the names of laws do.
 */
export function workNotHeld(works: readonly WorkName[], query: string): WorkNotHeld | null {
  const typed = query.slice(0, LONGEST).normalize('NFKC');
  const found = byNumber(works, typed) ?? byName(works, typed);
  if (found?.held) return null;
  const asked = ARTICLE.exec(typed);
  const article = asked ? asked[0].replace(/\s/gu, '').replace(/^(?!第)/u, '第') : '';
  if (found) {
    const number = numberOf(asked?.[1] ?? '');
    const told = asked && found.articles.find(({ article: printed }) => numbersIn(printed).includes(number));
    return { kind: 'work-not-held', title: found.title, url: found.url, article, says: told?.says ?? '' };
  }
  const unknown =
    byNumber(works, typed) === null ||
    TITLE.test(typed) ||
    ORDER.test(typed) ||
    LAW.test(typed) ||
    (asked && LAW_BEFORE.test(typed.slice(0, asked.index)));
  return unknown ? { kind: 'work-not-held', title: '', url: '', article, says: '' } : null;
}
