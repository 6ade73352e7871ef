import type { Figure } from './figure.ts';
import type { PieceStyle } from './slide-geometry.ts';
import { sayCitedProvision, type Block, type CitedProvision, type ShownWords } from './training-module.ts';

/** Words that are to stand on a slide. */
export interface DraftPiece {
  style: PieceStyle;
  text: string;
  line: number;
  /** Where words of a text stand. */
  place?: CitedProvision;
  /** Where the words in a figure stand. */
  places?: CitedProvision[];
  /** What is drawn; `text` then says it. */
  figure?: Figure;
  /** Whose words they are where they are neither a text's nor plain words of the site's. */
  rests?: string;
}

/** What the foot says of words that stand in no text held here: whose they are. */
const TOLD = '法律是本站转述';
const INVENTED = '案例是虚构的，本站编写';
const ASKED = '练习题是本站出的';

/** A block's words; words of a text always with their source under them. */
export function piecesOf(block: Block): DraftPiece[] {
  const { line } = block;
  const placed = ({ quote, place }: ShownWords): DraftPiece[] => [
    { style: 'words', text: quote, line, place },
    { style: 'source', text: sayCitedProvision(place), line },
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
    case 'figure':
      return [
        {
          style: 'figure',
          text: block.figure.says,
          figure: block.figure,
          line,
          ...(block.places.length > 0 && { places: block.places }),
        },
      ];
  }
}
