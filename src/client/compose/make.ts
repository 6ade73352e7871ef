import { agendaOf } from '../../domain/compose/agenda.ts';
import { composeSlides, slideProblem } from '../../domain/compose/compose-slides.ts';
import { NOTHING_CHOSEN, type Composition } from '../../domain/compose/composition.ts';
import { choose, nothingIn, type Parts } from '../../domain/compose/parts.ts';
import { planGap } from '../../domain/compose/plan.ts';
import { sayDay } from '../../domain/time/day.ts';
import { onlyHere } from '../frame/only-here.ts';
import { branchElement } from '../training/branch-element.ts';
import { coverOf } from './cover-of.ts';
import { makeSheet } from './make-sheet.ts';
import { savePptx } from './save-pptx.ts';

/** What came of a press: what is told of it, and the sheet that was made. */
export interface Made {
  says: string;
  sheet?: HTMLElement;
}

/** Makes what `sort` names of what the form chooses, or tells what stands in its way; throws where what it needs does not arrive. */
export async function make(
  sort: string,
  parts: Parts,
  form: HTMLFormElement,
  made: Composition,
  { base = '/', day = '' }: DOMStringMap,
): Promise<Made> {
  const cover = coverOf(form, parts);
  const chosen = choose(parts, made);
  if (nothingIn(chosen)) return { says: NOTHING_CHOSEN };
  const missing = chosen.missing ? `有 ${chosen.missing} 项网站上已经没有，没有列入。` : '';
  if (sort === 'pptx') {
    const slides = composeSlides(chosen, cover, day);
    const problem = slideProblem(slides);
    if (problem) return { says: problem };
    await savePptx(slides, { title: cover.title, subject: `数据截至${sayDay(day)}`, day });
    return { says: `已生成 ${slides.length} 页。${missing}` };
  }
  if (sort === 'codes') {
    if (onlyHere()) return { says: '这个网页只在这台电脑上，手机打不开。放到网站上再做。' };
    const { codeSheet } = await import('./code-sheet.ts');
    return { says: `做好了，在下面，可以打印，也可以投在墙上。${missing}`, sheet: codeSheet(made, cover.title, base) };
  }
  const sheet = makeSheet(sort, chosen, made, cover, day);
  if (typeof sheet === 'string') return { says: sheet };
  const gap = sort === 'plan' ? planGap(agendaOf(chosen), made.length) : '';
  return { says: `做好了，在下面，可以打印。${gap}${missing}`, sheet: branchElement(sheet) };
}
