import { heightIn } from './piece-height.ts';
import {
  BODY_BOX,
  COVER_BOXES,
  COVER_TITLE_SETTING,
  FIELD_SETTING,
  FOOT_BOX,
  FOOT_SETTING,
  TITLE_BOX,
  TITLE_SETTING,
} from './slide-geometry.ts';
import type { Slide } from './slide.ts';

/** Words that do not fit the box they are set in. */
export interface Overflow {
  line: number;
  words: string;
  box: 'title' | 'field' | 'body' | 'foot';
  /** Heights in units: what they take, and what there is. */
  takes: number;
  has: number;
}

/** What on the slides does not fit its box. */
export const overflowsOf = (slides: Slide[]): Overflow[] =>
  slides.flatMap(({ title, fields, foot, pieces, line }) => {
    const last = pieces[pieces.length - 1];
    const [setting, box] = fields ? [COVER_TITLE_SETTING, COVER_BOXES.title] : [TITLE_SETTING, TITLE_BOX];
    const sizes: Overflow[] = [
      { line, words: title, box: 'title', takes: heightIn(title, setting, box.w), has: box.h },
      ...(fields ?? []).map(({ name, says }, i): Overflow => {
        const { w, h: has } = COVER_BOXES.fields[i] ?? BODY_BOX;
        return { line, words: says, box: 'field', takes: heightIn(`${name}：${says}`, FIELD_SETTING, w), has };
      }),
      { line, words: foot, box: 'foot', takes: heightIn(foot, FOOT_SETTING, FOOT_BOX.w), has: FOOT_BOX.h },
      ...(last
        ? [
            {
              line: last.line,
              words: last.text,
              box: 'body' as const,
              takes: last.y + last.h,
              has: (fields ? COVER_BOXES.body : BODY_BOX).h,
            },
          ]
        : []),
    ];
    return sizes.filter(({ takes, has }) => takes > has);
  });
