import { sayDay, type Day } from '../time/day.ts';
import { footFor, layOutDrafts } from '../training/lay-out-slides.ts';
import { overflowsOf } from '../training/slide-overflows.ts';
import type { Slide } from '../training/slide.ts';
import { numbered, slideDrafts, type SlideDraft } from '../training/slide-drafts.ts';
import type { DraftPiece } from '../training/pieces-of.ts';
import { sayCitedProvision, type ShownWords } from '../training/training-module.ts';
import { agendaOf } from './agenda.ts';
import { sayCalls, type Chosen, type ComposedSituation } from './parts.ts';

/** What stands on the first slide; names that a trainer typed, which stay on the device. */
export interface Cover {
  title: string;
  audience: string;
  unit: string;
  date: string;
  trainer: string;
}

const OURS = '本站的说明，不是文件原文';
const TOLD = '法律是本站转述';
const CALLS = '先打的号码是本站补充，不是文件所载';
const line = 1;
const AMOUNTS_A_SLIDE = 4;

const draft = (title: string, pieces: DraftPiece[], rests = OURS): SlideDraft => ({
  title,
  pieces,
  rests,
  notes: [],
  line,
});
const placed = ({ quote, place }: ShownWords): DraftPiece[] => [
  { style: 'words', text: quote, line, place },
  { style: 'source', text: sayCitedProvision(place), line },
];

/** A situation: whom to call first, then a step a slide. */
function situationDrafts({ name, calls, callsIf, steps }: ComposedSituation): SlideDraft[] {
  const first: SlideDraft[] = calls.length
    ? [
        draft(`情形：${name}`, [
          { style: 'ask', text: sayCalls(calls, callsIf), line, rests: CALLS },
          { style: 'prose', text: '疑似就报，不等查实（本站的提醒）。', line, rests: CALLS },
        ]),
      ]
    : [];
  const told = steps.map(({ when, says, words, laws }) =>
    draft(`情形：${name}`, [
      { style: 'strong', text: `${when}：${says}`, line },
      ...words.slice(0, 1).flatMap(placed),
      ...laws.map((law) => ({ style: 'prose' as const, text: `依据：${law}（本站转述）`, line, rests: TOLD })),
    ]),
  );
  return [...first, ...told];
}

function amountDrafts(amounts: Chosen['amounts']): SlideDraft[] {
  const drafts: SlideDraft[] = [];
  for (let from = 0; from < amounts.length; from += AMOUNTS_A_SLIDE) {
    const some = amounts.slice(from, from + AMOUNTS_A_SLIDE);
    const rows = some.map(({ says, sum, where, since }) => [says, sum, where, since]);
    const figure = {
      kind: 'table' as const,
      says: `金额：${some.map(({ says }) => says).join('、')}`,
      head: ['项目', '金额', '哪里', '何时'],
      rows,
    };
    const places = some.map(({ words }) => words.place);
    drafts.push(draft('金额', [{ style: 'figure', text: figure.says, figure, line, places }]));
  }
  return drafts;
}

/** The first slide of a module is one among others here: nothing is filled in on it. */
function withoutFields(made: SlideDraft): SlideDraft {
  const rest = { ...made };
  delete rest.fields;
  return rest;
}

/** The slides of what was put together: a first one, what is taught, and then one part after the other. */
export function composeSlides(chosen: Chosen, cover: Cover, day: Day): Slide[] {
  const { modules, situations, clauses, promises, amounts } = chosen;
  const first: SlideDraft = {
    ...draft(cover.title, [
      ...(cover.audience ? [{ style: 'prose' as const, text: `对象：${cover.audience}`, line }] : []),
      { style: 'prose', text: `内容出自童策，数据截至${sayDay(day)}。`, line },
    ]),
    fields: [
      { name: '单位', says: cover.unit },
      { name: '日期', says: cover.date },
      { name: '讲课人', says: cover.trainer },
    ],
  };
  const agenda = draft(
    '今天讲什么',
    agendaOf(chosen).map(({ says }) => ({ style: 'item' as const, text: says, line })),
  );
  const ofModules = modules.flatMap((module) =>
    layOutDrafts(slideDrafts(module).map(withoutFields)).map((slide) => ({
      ...slide,
      foot: footFor(module, slide.foot),
    })),
  );
  return [
    ...layOutDrafts([first, agenda]),
    ...ofModules,
    ...layOutDrafts(
      numbered([
        ...situations.flatMap(situationDrafts),
        ...clauses.map(({ words, place }) => draft(place.label, placed({ at: '', quote: words, place }))),
        ...promises.map(({ says, words }) => draft('承诺', [{ style: 'strong', text: says, line }, ...placed(words)])),
        ...amountDrafts(amounts),
      ]),
    ),
  ];
}

const BOXES = { title: '标题', field: '封面上的字', body: '正文', foot: '出处' };

/** The first thing that does not fit its slide, told to the trainer; null where everything does. */
export function slideProblem(slides: Slide[]): string | null {
  for (const [i, slide] of slides.entries()) {
    const [over] = overflowsOf([slide]);
    if (over)
      return `第${i + 1}页的${BOXES[over.box]}放不下：“${over.words.slice(0, 20)}${over.words.length > 20 ? '…' : ''}”。写短一些。`;
  }
  return null;
}

/** What the page of slides shows where nothing was chosen, or no script draws it. */
export const composedSlides = (day: Day): Slide[] =>
  layOutDrafts([
    draft('还没有选内容', [
      { style: 'prose', text: '先到“自己编一次培训”勾好内容，再从那里打开幻灯片。', line },
      { style: 'prose', text: '没有脚本时，请用各讲现成的幻灯片和课件。', line },
      { style: 'prose', text: `数据截至${sayDay(day)}。`, line },
    ]),
  ]);
