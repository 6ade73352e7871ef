import type { PieceStyle } from './slide-geometry.ts';
import { NOT_DEMANDED, type Block, type PlacedWords, type Section, type TrainingModule } from './training-module.ts';

/** Words that are to stand on a slide. */
export interface DraftPiece {
  style: PieceStyle;
  text: string;
  line: number;
}

/** What belongs on one slide, or on several where it does not fit. */
export interface SlideDraft {
  title: string;
  pieces: DraftPiece[];
  places: string[];
  notes: string[];
  line: number;
}

/** A block's words; words of a text always with their source under them. */
function piecesOf(block: Block): DraftPiece[] {
  const { line } = block;
  const placed = ({ quote, place }: PlacedWords): DraftPiece[] => [
    { style: 'words', text: quote, line },
    { style: 'source', text: place, line },
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
        { style: 'strong', text: `${block.name}（本站转述，不是原文）`, line },
        { style: 'prose', text: block.says, line },
      ];
    case 'case':
      return [{ style: 'prose', text: block.story, line }];
    case 'exercise':
      return [{ style: 'prose', text: block.ask, line }];
    case 'mistake':
      return [{ style: 'strong', text: `误：${block.says}`, line }, ...block.why.flatMap(piecesOf)];
  }
}

/** The places of all words of texts in `blocks`, each once. */
const placesIn = (blocks: Block[]): string[] => [
  ...new Set(
    blocks.flatMap((block): string[] => {
      if (block.kind === 'words') return [block.words.place];
      if (block.kind === 'fact') return block.words ? [block.words.place] : [];
      if (block.kind === 'exercise') return placesIn(block.answer);
      return block.kind === 'mistake' ? placesIn(block.why) : [];
    }),
  ),
];

/** What stands on slides of its own: a case, an exercise and its answer, a mistake. The rest of a section stands together. */
function draftsOf({ title, line, blocks, notes }: Section, topic: string): SlideDraft[] {
  const drafts: SlideDraft[] = [];
  let open: Block[] = [];
  const close = () => {
    if (open.length) draft(title, open.flatMap(piecesOf), open);
    open = [];
  };
  const draft = (heading: string, pieces: DraftPiece[], blocks: Block[]) => {
    const places = placesIn(blocks);
    drafts.push({
      title: heading,
      pieces,
      places: places.length ? places : [`本模块依据：${topic}`],
      notes,
      line: pieces[0]?.line ?? line,
    });
  };
  for (const block of blocks) {
    if (block.kind === 'case' || block.kind === 'exercise' || block.kind === 'mistake') close();
    if (block.kind === 'case') draft(`案例：${block.title}`, piecesOf(block), []);
    else if (block.kind === 'mistake') draft('常见误读', piecesOf(block), block.why);
    else if (block.kind === 'exercise') {
      draft('练习', piecesOf(block), []);
      draft('练习：回答里必须有', block.answer.flatMap(piecesOf), block.answer);
    } else open.push(block);
  }
  close();
  return drafts;
}

/** What the slides of a module are to show, in order: what it is for, then section by section. */
export function slideDrafts(module: TrainingModule): SlideDraft[] {
  const line = 1;
  const { topic, demanded } = module;
  const cover: DraftPiece[] = [
    ...(demanded ? [] : [{ style: 'strong' as const, text: NOT_DEMANDED, line }]),
    { style: 'words', text: topic.quote, line },
    { style: 'source', text: topic.place, line },
    { style: 'strong', text: '学完能做到', line },
    ...module.aims.map((text) => ({ style: 'item' as const, text, line })),
    {
      style: 'prose',
      text: `对象：${module.audience}。建议${module.minutes}分钟（本站的建议，文件没有规定时长）。`,
      line,
    },
  ];
  const notes = [`本模块的题目出自${topic.place}：“${topic.quote}”。`, ...(demanded ? [] : [`${NOT_DEMANDED}。`])];
  return [
    { title: module.title, pieces: cover, places: [topic.place], notes, line },
    ...module.sections.flatMap((section) => draftsOf(section, topic.place)),
  ].map((draft) => (demanded ? draft : { ...draft, title: draft.title, places: [...draft.places, '八项之外'] }));
}
