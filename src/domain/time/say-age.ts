import { lastDay, type Day } from './day.ts';

/** How long ago `from` was on `day`, in whole years and months: 5年2个月; 不到1个月. A vague day is taken at its end. */
export function sayAge(from: Day, day: Day): string {
  const [year = 0, month = 0, date = 0] = lastDay(from).split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDate = 0] = day.split('-').map(Number);
  // A month that began on its last day is whole on the last day of a shorter one.
  const reached = thisDate >= date || (day === lastDay(day.slice(0, 7)) && thisDate < date);
  const months = (thisYear - year) * 12 + thisMonth - month - (reached ? 0 : 1);
  if (months < 1) return '不到1个月';
  const years = Math.floor(months / 12);
  return `${years ? `${years}年` : ''}${months % 12 ? `${months % 12}个月` : ''}`;
}
