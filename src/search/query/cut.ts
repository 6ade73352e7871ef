/** A piece of a query: a known word, or characters that no word covers. */
export interface Piece {
  text: string;
  known: boolean;
}

/** Words that say nothing of what is sought. */
const STOP = new Set(
  '的 了 是 在 和 与 及 或 我 我们 你 他 她 它 要 有 个 一个 那 这 那个 这个 对 给 把 被 就 都 也 还 请问 想 知道 关于 什么 哪些 啥 里 们 得 着 过 吧 啊 呀 么 吗 呢 会 能 该 应 应该 应当 需要 为 为了 以 于 等 之 其 到 从 向 由 让 使 之后 以后 时 时候 去 来 上 下 中 内 没 不 有关 规定 政策 文件 哪 几 又 很 太 再 请 帮 帮忙 忙 管 谁 有多 想要 具体 情况'.split(
    ' ',
  ),
);

export const isStopWord = (word: string): boolean => STOP.has(word);

const LONGEST = 16;

/**
 * Cuts a bare run into the words that `isWord` knows so that they cover as much of it as can be, with the
 * fewest words; what no word covers stays as single characters, numbers and Latin words stay whole.
 *
 * The same words are looked up in the texts, so both ends cut alike, whatever dictionary a browser has.
 */
export function cut(run: string, isWord: (word: string) => boolean): Piece[] {
  const units = run.match(/\p{Script=Han}|[^\p{Script=Han} |]+|[ |]/gu) ?? [];
  // Of the best way to cut what follows each unit: its worth, and how many units the first word takes.
  const worth = new Array<number>(units.length + 1).fill(0);
  const takes = new Array<number>(units.length + 1).fill(1);
  for (let at = units.length - 1; at >= 0; at--) {
    worth[at] = -Infinity;
    let word = '';
    for (let n = 1; n <= LONGEST && at + n <= units.length; n++) {
      word += units[at + n - 1] ?? '';
      if (n > 1 && !isWord(word)) continue;
      const here = n === 1 ? (isWord(word) || isStopWord(word) ? 0.4 : 0) : n - 0.5;
      const total = here + (worth[at + n] ?? 0);
      if (total > (worth[at] ?? 0)) {
        worth[at] = total;
        takes[at] = n;
      }
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < units.length; at += takes[at] ?? 1) {
    const text = units.slice(at, at + (takes[at] ?? 1)).join('');
    if (/^[ |]$/.test(text)) continue;
    pieces.push({ text, known: (takes[at] ?? 1) > 1 || isWord(text) || isStopWord(text) || /^[\d.%]+$/.test(text) });
  }
  return pieces;
}
