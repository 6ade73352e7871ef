import type { PieceStyle } from './slide-geometry.ts';
import {
  NOT_DEMANDED,
  sayPlace,
  type Block,
  type Place,
  type PlacedWords,
  type Section,
  type TrainingModule,
} from './training-module.ts';

/** Words that are to stand on a slide. */
export interface DraftPiece {
  style: PieceStyle;
  text: string;
  line: number;
  /** Where words of a text stand. */
  place?: Place;
  /** Whose words they are where they are neither a text's nor plain words of the site's. */
  rests?: string;
}

/** What belongs on one slide, or on several where it does not fit. */
export interface SlideDraft {
  title: string;
  pieces: DraftPiece[];
  /** What the foot says where no words of a text stand on the slide. */
  rests: string;
  notes: string[];
  line: number;
}

/** What the foot says of words that stand in no text held here: whose they are. */
const TOLD = '法律是本站转述';
const INVENTED = '案例是虚构的，本站编写';
const ASKED = '练习题是本站出的';
const OURS = '本站的说明，不是文件原文';

/** A block's words; words of a text always with their source under them. */
function piecesOf(block: Block): DraftPiece[] {
  const { line } = block;
  const placed = ({ quote, place }: PlacedWords): DraftPiece[] => [
    { style: 'words', text: quote, line, place },
    { style: 'source', text: sayPlace(place), line },
  ];
  switch (block.kind) {
    case 'prose':
      return [{ style: 'prose', text: block.text, line }];
    case 'list':
      return block.items.map((text) => ({ style: 'item', text, line }));
    case 'words':
      return placed(block.words);
    case 'fact': {
      const text = block.says ? `${block.name}：${block.says}` : block.name;
      return [{ style: 'strong', text, line }, ...(block.words ? placed(block.words) : [])];
    }
    case 'law':
      return [
        { style: 'strong', text: `${block.name}（本站转述，不是原文）`, line, rests: TOLD },
        { style: 'prose', text: block.says, line, rests: TOLD },
      ];
    case 'case':
      return [{ style: 'ask', text: block.story, line, rests: INVENTED }];
    case 'exercise':
      return [{ style: 'ask', text: block.ask, line, rests: ASKED }];
    case 'mistake':
      return [{ style: 'wrong', text: `误：${block.says}`, line }, ...block.why.flatMap(piecesOf)];
  }
}

const prose = (says: string[], line: number): DraftPiece[] => says.map((text) => ({ style: 'prose', text, line }));

/** What stands on slides of its own: a case, an exercise and its answer, a mistake. The rest of a section stands together. */
function draftsOf({ title, line, blocks, notes }: Section, rests: string, recording: string[]): SlideDraft[] {
  const drafts: SlideDraft[] = [];
  const draft = (heading: string, pieces: DraftPiece[]) =>
    drafts.push({ title: heading, pieces, rests, notes, line: pieces[0]?.line ?? line });
  let open: DraftPiece[] = [];
  const close = () => {
    if (open.length) draft(title, open);
    open = [];
  };
  for (const block of blocks) {
    const pieces = piecesOf(block);
    if (block.kind !== 'case' && block.kind !== 'mistake' && block.kind !== 'exercise') {
      open.push(...pieces);
      continue;
    }
    close();
    if (block.kind === 'case') draft(`案例：${block.title}`, [...pieces, ...prose(recording, block.line)]);
    else if (block.kind === 'mistake') draft('常见误读', pieces);
    else {
      draft('练习', pieces);
      draft('练习：回答里必须有', block.answer.flatMap(piecesOf));
    }
  }
  close();
  return drafts;
}

/** What the slides of a module are to show, in order: what it is for, then section by section. */
export function slideDrafts(module: TrainingModule): SlideDraft[] {
  const line = 1;
  const { topic, demanded } = module;
  const place = sayPlace(topic.place);
  const cover: DraftPiece[] = [
    ...(demanded ? [] : [{ style: 'wrong' as const, text: NOT_DEMANDED, line }]),
    { style: 'words', text: topic.quote, line, place: topic.place },
    { style: 'source', text: place, line },
    { style: 'strong', text: '学完能做到', line },
    ...module.aims.map((text) => ({ style: 'item' as const, text, line })),
    {
      style: 'prose',
      text: `对象：${module.audience}。建议${module.minutes}分钟（本站的建议，文件没有规定时长）。`,
      line,
    },
  ];
  const notes = [`本模块的题目出自${place}：“${topic.quote}”。`, ...(demanded ? [] : [`${NOT_DEMANDED}。`])];
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
    { title: module.title, pieces: cover, rests: place, notes, line },
    ...module.sections.flatMap((section) => draftsOf(section, OURS, module.recording)),
    ...newer,
  ];
}
