import type { Folded } from './fold-text.ts';
import type { Found, PersonalKind } from './personal-data.ts';

const CHINESE = new Map(
  '零0〇0○0一1二2三3四4五5六6七7八8九9幺1壹1贰2叁3肆4伍5陆6柒7捌8玖9'
    .match(/../gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const MANY_CHINESE = /[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]/g;

/** What may stand between the digits of one number, whatever their groups. */
const LOOSE = String.raw`[ \t\n\-‐-―−._·]{0,3}`;
const LOOSE_ID = String.raw`[ \t\n\-‐-―−·]{0,3}`;
/** What may stand between the usual groups of digits only: elsewhere it parts numbers. */
const FIRM = String.raw`[ \t\n\-‐-―−._·,，、/\\()（）\[\]:：~*+;；|]{0,3}`;
const DIGIT = '[0-9OolI]';

const groups = (sizes: number[]): string => sizes.map((n) => `${DIGIT}{${n}}`).join(FIRM);
const MOBILE_GROUPS = [
  [3, 4, 4],
  [3, 8],
  [3, 3, 5],
  [5, 6],
  [5, 3, 3],
  [4, 4, 3],
  [4, 3, 4],
  [7, 4],
];
const ID_GROUPS = [
  [6, 8],
  [6, 4, 4],
  [4, 4, 4, 2],
  [6, 4, 2, 2],
];

const MOBILE = new RegExp(
  `(?<![0-9])(?:(?:\\+|00)?86${FIRM})?(?:[1lI]${LOOSE}[3-9](?:${LOOSE}${DIGIT}){9}|(?=[1lI][ ]?[3-9])(?:${MOBILE_GROUPS.map(groups).join('|')}))(?![0-9])`,
  'g',
);
const IDENTITY_CARD = new RegExp(
  `(?<![0-9])(?:[1-9](?:${LOOSE_ID}${DIGIT}){16}${LOOSE_ID}[0-9OolIXx](?:[0-9]{2})?|(?=[1-9])(?:${ID_GROUPS.map(groups).join('|')})${FIRM}${DIGIT}{3}[0-9OolIXx])(?![0-9])`,
  'g',
);
const OLD_CARD = new RegExp(`(?<![0-9])[1-9](?:${LOOSE_ID}${DIGIT}){14}(?![0-9])`, 'g');
const BANK_CARD = new RegExp(`(?<![0-9])(?=[3-6]|9558)[1-9](?:${LOOSE_ID}[0-9]){15,18}(?![0-9])`, 'g');
const NAMED_ACCOUNT = /(?:卡号|账号|帐号|账户|银行卡)[^0-9，。；\n]{0,6}([0-9](?:[ -]{0,2}[0-9]){11,22})(?![0-9])/g;

/** What is told of a number in part, or of a passport. */
const CARD_IN_PART =
  /(?:身份证|证件)[^0-9，。；\n]{0,8}[后末尾][0-9一二四六位]{0,2}位?[:：为是]{0,2}([0-9]{3,6}[0-9Xx]?)(?![0-9])/g;
const PASSPORT = /护照(?:号|号码)?[:：为是 ]{0,2}([A-Z][A-Z0-9][0-9]{7})(?![0-9])/g;
const PHONE_IN_PART = /(?:手机|电话|号码)[^0-9，。；\n]{0,4}尾号[:：为是 ]{0,2}([0-9]{3,4})(?![0-9])/g;

const THOUSANDS = /^\d{1,3}(?:[,，]\d{3})+$/;

const digitsOf = (words: string): string =>
  words.replace(/[OolI]/g, (sign) => (sign === 'O' || sign === 'o' ? '0' : '1')).replace(/[^0-9Xx]/g, '');

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year < 2100;

/** Whether the digits hold a day of birth where an identity card does. */
function isIdentityCard(digits: string): boolean {
  const old = digits.length === 15;
  const birth = old ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  return isDay(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6)));
}

/** The check that every bank card's last digit makes true. */
function addsUp(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const twice = Number(digit) * (i % 2 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
}

/** Numbers that look-alikes alone make: at least a few signs must be digits. */
const hasDigits = (words: string): boolean => (words.match(/[0-9]/g)?.length ?? 0) >= 3;

const RULES: [PersonalKind, RegExp, (words: string) => boolean, group?: number][] = [
  ['identity-card', IDENTITY_CARD, (words) => isIdentityCard(digitsOf(words))],
  ['mobile', MOBILE, (words) => !THOUSANDS.test(words)],
  ['identity-card', OLD_CARD, (words) => isIdentityCard(digitsOf(words))],
  ['identity-card', CARD_IN_PART, () => true, 1],
  ['identity-card', PASSPORT, () => true, 1],
  ['mobile', PHONE_IN_PART, () => true, 1],
  ['bank-card', NAMED_ACCOUNT, () => true, 1],
  ['bank-card', BANK_CARD, (words) => addsUp(digitsOf(words))],
];

/** Numbers of phones, identity cards and bank cards in folded text, however grouped, also in Chinese numerals. */
export function* findPersonalNumbers({ words, at }: Folded): Generator<Found> {
  const inChinese = words.replace(MANY_CHINESE, (sign) => CHINESE.get(sign) ?? sign);
  const taken: [start: number, end: number][] = [];
  for (const view of inChinese === words ? [words] : [words, inChinese]) {
    for (const [kind, pattern, holds, group = 0] of RULES) {
      for (const match of view.matchAll(pattern)) {
        const found = match[group] ?? '';
        const start = match.index + match[0].lastIndexOf(found);
        const end = start + found.length;
        if (!hasDigits(found) || !holds(found) || taken.some(([from, to]) => start < to && from < end)) continue;
        taken.push([start, end]);
        yield { kind, start: at[start] as number, end: at[end] as number };
      }
    }
  }
}
