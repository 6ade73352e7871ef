import { compareDays, isDay, sayDay, type Day } from '../time/day.ts';

/** What its writer puts into a letter; nothing of it leaves the device. Empty where nothing was filled in. */
export interface LetterFields {
  answerBy: string;
  signature: string;
  contact: string;
  phone: string;
}

/** Why the day by which an answer is asked for cannot stand in a letter; null where it can, and where there is none. */
export function faultOfAnswerBy(answerBy: string, today: Day): string | null {
  if (answerBy === '') return null;
  if (!isDay(answerBy) || answerBy.length < 10)
    return `答复期限“${answerBy}”不是一个日期。写成“${today}”这样的年月日。`;
  if (compareDays(answerBy, today) >= 0) return null;
  return `答复期限${sayDay(answerBy)}已经过了，今天是${sayDay(today)}。改成今天或者以后的一天；改好以前，信里不写答复期限。`;
}
