import { findPersonalData } from '../domain/personal-data/find-personal-data.ts';
import type { Block, Doubt } from '../domain/numbering/block.ts';
import { numberProvisions } from '../domain/numbering/number-provisions.ts';
import { numberOfBlock } from '../domain/numbering/printed-number.ts';
import { readAnnexMark } from '../domain/numbering/printed-parts.ts';
import type { Provision } from '../domain/texts/provision.ts';
import type { Line } from '../domain/numbering/split-lines.ts';
import { sayDoubt } from '../markdown/remark/say-doubt.ts';
import { sayTableFault } from '../markdown/remark/say-table-fault.ts';
import type { CellPlace } from '../domain/tables/table.ts';
import { annexProblems, doubtful, type IntakeProblem } from './find-problems.ts';
import { NAMES_ANNEX, readFoot, readHead, type ReadElement } from './read-elements.ts';
import type { RawLine } from './split-columns.ts';
import { linesAbove, tableAt } from './table-at.ts';

interface IntakeProvision extends Line {
  id: string;
  kind: Provision['kind'];
  label: string;
  /** Where a cell stands, how far it goes and what it names. */
  cell?: CellPlace;
}

/** What is read in one file. */
export interface Intake {
  texts: {
    id: string;
    kind: 'law' | 'reply' | 'policy';
    head: Omit<ReadElement, 'line'>[];
    foot: Omit<ReadElement, 'line'>[];
    provisions: IntakeProvision[];
  }[];
  personal: { line: number; words: string; kind: string }[];
  problems: IntakeProblem[];
}

const PICTURE = /^!\[(?<words>[^\]]*)\]\((?<file>[^\s)]*)(?:\s+"(?<reason>[^"]*)")?\s*\)$/;
/** A provision as it is printed to standard output. */
const shown = ({ id, kind, label, words, line, cell }: Provision): IntakeProvision => {
  const read = { id, kind, label, words, line };
  if (!cell) return read;
  const { row, column, rows, columns, heads } = cell;
  return { ...read, cell: { row, column, rows, columns, heads } };
};
const printed = ({ element, words }: ReadElement) => ({ element, words });

/** The lines of each text: an annex begins one of its own. */
function parts(lines: RawLine[]): RawLine[][] {
  const all: RawLine[][] = [[]];
  for (const [i, line] of lines.entries()) {
    // 附件： over a list of names tells what annexes there are, and opens none.
    const lists =
      /[:：]$/.test(line.words) && /^1/.test(lines[i + 1]?.words ?? '') && NAMES_ANNEX.test(lines[i + 1]?.words ?? '');
    if (!lists && readAnnexMark(line.words) !== undefined && all.at(-1)?.length) all.push([]);
    all.at(-1)?.push(line);
  }
  return all;
}

function blockOf({ words, line }: Line): Block {
  const marked = /^#{1,6} +/.exec(words)?.[0] ?? '';
  const own = words.slice(marked.length);
  const style = numberOfBlock(own)?.style;
  const titled = own.length <= 40 && !/[。；：，;:]$/.test(own);
  const heads =
    marked !== '' || /^[总附]\s*则$/u.test(own) || (style !== undefined && /^第一[^条]|一、/.test(style) && titled);
  return {
    kind: heads ? 'heading' : 'paragraph',
    lines: [{ words: own, line }],
  };
}

/** The blocks of a body, tables among them. */
function readBody(lines: RawLine[], problems: IntakeProblem[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as RawLine;
    const above = linesAbove(lines.slice(Math.max(0, i - 2), i));
    const found = tableAt(
      lines,
      i,
      lines.slice(i - above, i).map(({ words, line }) => ({ words, line })),
    );
    if (found) {
      if (above) blocks.splice(-above);
      problems.push(...found.faults.map(sayTableFault));
      blocks.push({ kind: 'table', table: found.table });
      i += found.taken - 1;
      continue;
    }
    const picture = PICTURE.exec(line.words)?.groups;
    if (picture) {
      const words = (picture['words'] ?? '').trim();
      const shown = line.words.slice(0, 40);
      if (!words && !picture['reason']) {
        const mend = '在方括号里写出图里的字；没有字的，在文件名后面写明它是什么：`![](seal.png "印章")`。';
        const wrong = `图片 \`${shown}\` 没有文字，也没有写明为什么没有。`;
        problems.push({ line: line.line, wrong, mend, check: 'picture-words' });
      }
      blocks.push({
        kind: 'picture',
        file: picture['file'] ?? '',
        words,
        line: line.line,
      });
      continue;
    }
    blocks.push(blockOf(line));
  }
  return blocks;
}

function kindOf(title: string, provisions: Provision[]): 'law' | 'reply' | 'policy' {
  if (/答\s*复|复函/.test(title)) return 'reply';
  return provisions.some(({ number }) => number?.style === '第一条') &&
    /(?:法|法典|条例|办法|规定|细则|规则|解释)(?:[（(].*[）)])?$/.test(title)
    ? 'law'
    : 'policy';
}

/**
 * What `file` holds, read as an official document of any kind: its elements, its provisions, personal data,
 * and whatever may be misread. An annex is a text of its own, named after the first.
 */
export function intake(id: string, file: string): Intake {
  const lines = file
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((raw, i) => ({ words: raw.trim(), raw, line: i + 1 }))
    .filter(({ words }) => words !== '');
  const problems: IntakeProblem[] = [];
  const personal = lines.flatMap(({ words, line }) =>
    findPersonalData(words).map((found) => ({
      line,
      words: found.words,
      kind: found.kind,
    })),
  );
  const whole = parts(lines);
  const texts = whole.flatMap((own, i) => {
    if (!own.length) return [];
    const { found: head, taken } = readHead(own);
    const { found: foot, taken: below } = readFoot(own.slice(taken));
    const blocks = readBody(own.slice(taken, own.length - below), problems);
    const told = (doubt: Doubt) => problems.push(sayDoubt(doubt));
    const provisions = numberProvisions(id, blocks, told);
    problems.push(...doubtful(provisions));
    if (i === 0) problems.push(...annexProblems([...provisions, ...foot], whole.slice(1)));
    const title = head.find(({ element }) => element === 'title')?.words ?? '';
    return {
      id: i ? `${id}-a${i}` : id,
      kind: kindOf(title, provisions),
      head: head.map(printed),
      foot: foot.map(printed),
      provisions: provisions.map(shown),
    };
  });
  return {
    texts,
    personal,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
