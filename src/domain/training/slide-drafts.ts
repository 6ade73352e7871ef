import { piecesOf, type DraftPiece } from './pieces-of.ts';
import { NOT_DEMANDED, sayCitedProvision, type Block, type Section, type TrainingModule } from './training-module.ts';

/** What a trainer fills in on the first slide: empty until somebody does. */
export interface CoverField {
  name: string;
  says: string;
}

/** The blanks of a first slide. */
export const COVER_FIELDS: readonly CoverField[] = ['单位', '日期', '讲课人'].map((name) => ({ name, says: '' }));

/** What belongs on one slide, or on several where it does not fit. */
export interface SlideDraft {
  title: string;
  /** Of a first slide only. */
  fields?: readonly CoverField[];
  pieces: DraftPiece[];
  /** What the foot says where no words of a text stand on the slide. */
  rests: string;
  notes: string[];
  line: number;
}

const ANSWER = '练习：回答里必须有';
const OURS = '本站的说明，不是文件原文';

const prose = (says: string[], line: number): DraftPiece[] => says.map((text) => ({ style: 'prose', text, line }));

/** Whether a block is a thought by itself: one of them is enough for a slide. */
const isThought = (block: Block): boolean =>
  block.kind === 'fact' ? block.words !== null : ['words', 'law', 'list', 'figure'].includes(block.kind);

/** Whether a piece only leads to the next one. */
const leads = ({ style, text }: DraftPiece): boolean => style === 'prose' && text.endsWith('：');

/** Drafts of one title are numbered, so that an outline tells them apart. */
export function numbered(drafts: SlideDraft[]): SlideDraft[] {
  const left = new Map<string, number>();
  const all = (title: string) => drafts.filter((one) => one.title === title).length;
  return drafts.map((draft) => {
    const at = (left.get(draft.title) ?? 0) + 1;
    left.set(draft.title, at);
    const count = all(draft.title);
    return count > 1 ? { ...draft, title: `${draft.title}（${at}/${count}）` } : draft;
  });
}

/**
 * The slides of a section: one thought a slide, with what leads to it and what is said about it. A case, an
 * exercise and its answer, and a mistake stand on slides of their own.
 */
function draftsOf({ title, line, blocks, notes }: Section, rests: string, recording: string[]): SlideDraft[] {
  const drafts: SlideDraft[] = [];
  const draft = (heading: string, pieces: DraftPiece[]) =>
    drafts.push({ title: heading, pieces, rests, notes, line: pieces[0]?.line ?? line });
  let open: DraftPiece[] = [];
  let full = false;
  const close = (next: DraftPiece[] = []) => {
    if (open.length) draft(title, open);
    open = next;
    full = false;
  };
  for (const block of blocks) {
    const pieces = piecesOf(block);
    if (block.kind === 'case' || block.kind === 'mistake' || block.kind === 'exercise') {
      close();
      if (block.kind === 'case') draft(`案例：${block.title}`, [...pieces, ...prose(recording, block.line)]);
      else if (block.kind === 'mistake') draft('常见误读', pieces);
      else {
        draft('练习', pieces);
        draft(ANSWER, block.answer.flatMap(piecesOf));
      }
      continue;
    }
    if (isThought(block)) {
      if (full) {
        const lead = open.length > 1 && open.slice(-1).every(leads) ? open.splice(-1) : [];
        close(lead);
      }
      full = true;
    }
    open.push(...pieces);
  }
  close();
  return numbered(drafts);
}

/** The answer to an exercise stands after all that is taught: who sees it before has not thought. */
function answersLast(drafts: SlideDraft[]): SlideDraft[] {
  const isAnswer = ({ title }: SlideDraft) => title.startsWith(ANSWER);
  return [...drafts.filter((one) => !isAnswer(one)), ...drafts.filter(isAnswer)];
}

/** What the slides of a module are to show, in order: what it is for, then section by section. */
export function slideDrafts(module: TrainingModule): SlideDraft[] {
  const line = 1;
  const { topic, demanded } = module;
  const place = sayCitedProvision(topic.place);
  const cover: DraftPiece[] = [
    ...(demanded ? [] : [{ style: 'wrong' as const, text: NOT_DEMANDED, line }]),
    {
      style: 'prose',
      text: `对象：${module.audience}。建议${module.minutes}分钟（本站的建议，文件没有规定时长）。`,
      line,
    },
  ];
  const aims: DraftPiece[] = [
    ...module.aims.map((text) => ({ style: 'item' as const, text, line })),
    { style: 'prose', text: '题目出自文件：', line },
    { style: 'words', text: topic.quote, line, place: topic.place },
    { style: 'source', text: place, line },
  ];
  const notes = [`这一讲的题目出自${place}：“${topic.quote}”。`, ...(demanded ? [] : [`${NOT_DEMANDED}。`])];
  const newer: SlideDraft[] = module.newer.length
    ? [
        {
          title: '本站文件之后的新规',
          pieces: prose(module.newer, line),
          rests: '本站转述，未收原文；怎样执行，请问县级民政部门',
          notes: ['这一页是本站转述，各件新规的原文本站没有收；讲之前向县级民政部门问明怎样执行。'],
          line,
        },
      ]
    : [];
  return [
    { title: module.title, fields: COVER_FIELDS, pieces: cover, rests: place, notes, line },
    { title: '学完能做到', pieces: aims, rests: place, notes, line },
    ...answersLast(module.sections.flatMap((section) => draftsOf(section, OURS, module.recording))),
    ...newer,
  ];
}
