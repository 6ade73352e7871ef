import type { WrittenBlock } from '../../domain/training/training-module.ts';
import { componentsIn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** What marks words as the site's own: 本站的提醒, 本站转述, 本站补充, 本站的理解. */
const OURS = /本站/u;
/** What shows words of a text or a law that is told: the words beside them rest on it. */
const SHOWS = new Set(['Provision', 'Duty', 'Action', 'Amount', 'Amounts', 'Benefit', 'Situation', 'Law']);
/** What is spoken or invented, and says so where it is shown. */
const APART = new Set(['Notes', 'Story']);
/** What draws our words; whose they are may stand in what it says of itself. */
const DRAWS = new Set(['Flow', 'Who', 'Picture']);

const shows = (block: WrittenBlock | undefined): boolean => block?.kind === 'component' && SHOWS.has(block.name);

/** What is taught in `blocks` without words beside it and without a mark. */
function* groundless(blocks: WrittenBlock[]): Generator<{ line: number; says: string }> {
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'component') {
      const marked =
        DRAWS.has(block.name) && (OURS.test(block.props['says'] ?? '') || shows(blocks[i - 1]) || shows(blocks[i + 1]));
      if (block.name === 'Picture' && !marked) yield { line: block.line, says: block.props['says'] ?? '' };
      else if (!APART.has(block.name) && !marked) yield* groundless(block.holds);
      continue;
    }
    const before = blocks[i - 1];
    if (shows(before) || shows(blocks[i + 1])) continue;
    if (block.kind === 'prose') {
      const last = block.text.endsWith('：') && ['list', 'table'].includes(blocks[i + 1]?.kind ?? '');
      if (!OURS.test(block.text) && !last) yield { line: block.line, says: block.text };
      continue;
    }
    if (before?.kind === 'prose' && OURS.test(before.text)) continue;
    const said = block.kind === 'table' ? block.rows.map((row) => row.join('，')) : block.items;
    const item = said.find((one) => !OURS.test(one));
    if (item !== undefined) yield { line: block.line, says: item };
  }
}

export const teachingGrounded: Check = {
  name: 'teaching-grounded',
  must: '培训里本站自己的每一段，紧挨着它依据的原话或转述的法律，或者写明是本站的话；讲者备注和虚构的案例不查。',
  *find({ training }) {
    for (const { sections, origin } of training) {
      for (const { line, says } of sections.flatMap(({ blocks }) => [...groundless(blocks)])) {
        // Signs that are not seen say nothing; `words-plain` tells of them.
        const seen = says.replace(/\p{C}/gu, '');
        if (!seen.trim()) continue;
        const begins = seen.length > 20 ? `${seen.slice(0, 20)}…` : seen;
        yield {
          file: origin.file,
          line,
          wrong: `“${begins}”前后没有依据，也没有写明是本站的话。`,
          mend: '紧接着引它依据的原话或 `<Law>`；没有依据的，句末写“（本站的提醒）”一类的话，或删去。',
          lacks: [componentsIn(origin.file)],
        };
      }
    }
  },
};
