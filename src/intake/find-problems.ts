import { outOfOrder } from '../domain/numbering/out-of-order.ts';
import type { Provision } from '../domain/texts/provision.ts';
import type { Line } from '../domain/numbering/split-lines.ts';
import { missingAnnexes } from './missing-annexes.ts';

/** What is told of a line of a file that is read in. */
export interface IntakeProblem {
  line: number;
  wrong: string;
  mend: string;
  check: string;
}

/** Chapters that hold no article, in a text that has articles. */
function* emptyChapters(provisions: Provision[]): Generator<Provision> {
  const levels = ['第一编', '第一分编', '第一章', '第一节', '第一条'];
  const ordered = provisions.filter(({ number }) => number && levels.includes(number.style));
  if (!ordered.some(({ number }) => number?.style === '第一条')) return;
  for (const [i, provision] of ordered.entries()) {
    const own = levels.indexOf(provision.number?.style ?? '');
    const next = ordered[i + 1]?.number?.style;
    if (own < 4 && (next === undefined || levels.indexOf(next) <= own)) yield provision;
  }
}

/** What is told of `provisions` as they are numbered. */
export function* doubtful(provisions: Provision[]): Generator<IntakeProblem> {
  for (const { provision, counted, expected } of outOfOrder(provisions)) {
    const wrong = `\`${provision.words.slice(0, 12)}\` 的序号是 ${counted}，应当是 ${expected}。`;
    yield {
      line: provision.line,
      wrong,
      mend: '对照原件：抄错的改正；原件就是这样印的，不改。',
      check: 'numbering',
    };
  }
  for (const { line, words } of emptyChapters(provisions)) {
    const wrong = `\`${words.slice(0, 20)}\` 下面一条也没有。`;
    yield {
      line,
      wrong,
      mend: '对照原件：漏抄的补上；是目录的，删去目录。',
      check: 'chapter-filled',
    };
  }
}

/** What is told of the annexes that `lines` name and `parts` are not. */
export function* annexProblems(lines: Line[], parts: Line[][]): Generator<IntakeProblem> {
  for (const { number, words, line } of missingAnnexes(lines, parts)) {
    yield {
      line,
      wrong: `这里说到附件${number ?? ''}（\`${words.slice(0, 30)}\`），文件里没有。`,
      mend: '补上附件的全文；没有公开的，不补。',
      check: 'annex-held',
    };
  }
}
