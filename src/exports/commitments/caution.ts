import { printed } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import { lastReview } from '../../library/reckoned-from.ts';
import { sayDay } from '../../domain/time/day.ts';
import { NOT_FOUND_IS_NOT_UNDONE } from '../../domain/wording/commitments/say-commitment.ts';
import { textAt } from '../../library/text-at.ts';

/** How a list of texts names one: by its number, or by its title where it prints none. */
function nameOf(library: Library, id: string): string {
  const text = textAt(library, id);
  return (text && (printed(text, 'number') ?? `《${printed(text, 'title')}》`)) ?? id;
}

/** The texts that the newest look went through, each by its name. */
export const searchedTexts = (library: Library): string[] =>
  (lastReview(library)?.texts ?? []).map((id) => nameOf(library, id));

/** Up to which day the content speaks, and when which texts were searched for evidence. */
export function sayReviewed(library: Library): string {
  const review = lastReview(library);
  const texts = searchedTexts(library);
  const reviewed = review
    ? `最近一次核查在${sayDay(review.day)}，查了${texts.length}份文本：${texts.join('、')}。`
    : '尚未核查。';
  return `数据截至${sayDay(library.day)}。${reviewed}`;
}

/** What must stand beside every state that leaves the site. */
export const cautionOf = (library: Library): string => NOT_FOUND_IS_NOT_UNDONE + sayReviewed(library);

/** The same in short, for where the whole stands nearby. */
export function shortCautionOf(library: Library): string {
  const review = lastReview(library);
  return `${NOT_FOUND_IS_NOT_UNDONE}${review ? `最近一次核查在${sayDay(review.day)}。` : '尚未核查。'}`;
}
