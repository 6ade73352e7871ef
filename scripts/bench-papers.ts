/**
 * `node scripts/bench-papers.ts`: 2000 papers of every order, and what is wrong with them: facts asked twice, stems that
 * stand twice, how often the longest answer is the right one, how even the modules are, and what share is situations.
 */
import { openLibrary } from '../src/library/open.ts';
import { drawPair } from '../src/domain/quiz/draw-pair.ts';
import { drawPaper, type PaperOrder, type PaperQuestion } from '../src/domain/quiz/draw-paper.ts';
import { asksWhere } from '../src/domain/quiz/pick-items.ts';
import { quizItems } from '../src/views/training/quiz-items.ts';

const PAPERS = 2000;
const library = openLibrary(process.cwd());
const items = quizItems(library);
const all = library.modules.map(({ id }) => id);

/** How many of `keys` were there before. */
const again = (keys: string[]): number => keys.length - new Set(keys).size;
const length = (says: string): number => [...says].length;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(6);

const isLongest = ({ item, choices }: PaperQuestion): boolean =>
  choices.every(({ says }) => says === item.right || length(says) < length(item.right));

/** How many questions the module that is asked most has more than the one that is asked least. */
function uneven(paper: PaperQuestion[], modules: readonly string[]): number {
  const counts = modules.map((module) => paper.filter(({ item }) => item.module === module).length);
  return Math.max(...counts) - Math.min(...counts);
}

function bench(name: string, order: Omit<PaperOrder, 'seed'>, draw: (order: PaperOrder) => PaperQuestion[]): void {
  const seen = { repeats: 0, stems: 0, questions: 0, longest: 0, drills: 0, where: 0, uneven: 0, least: Infinity };
  for (let seed = 1; seed <= PAPERS; seed++) {
    const paper = draw({ ...order, seed: String(seed) });
    const asked = paper.map(({ item }) => item);
    seen.repeats += again(asked.map(({ words, right, drill }) => `${words.at} ${words.quote} ${right} ${drill ?? ''}`));
    seen.stems += again(asked.map(({ asks }) => asks));
    seen.questions += paper.length;
    seen.longest += paper.filter(isLongest).length;
    seen.drills += asked.filter(({ drill }) => drill !== undefined).length;
    seen.where += asked.filter(asksWhere).length;
    seen.uneven = Math.max(seen.uneven, uneven(paper, order.modules.length ? order.modules : all));
    seen.least = Math.min(seen.least, paper.length);
  }
  const share = (count: number) => percent(count / seen.questions);
  process.stdout.write(
    `${name.padEnd(34)} ${String(seen.least).padStart(4)} ${String(seen.repeats).padStart(7)} ${String(seen.stems).padStart(6)} ${share(seen.longest)} ${share(seen.drills)} ${share(seen.where)} ${String(seen.uneven).padStart(6)}\n`,
  );
}

process.stdout.write(
  `${items.length} items, ${items.filter(({ drill }) => drill !== undefined).length} of situations\n`,
);
process.stdout.write(`${'order'.padEnd(34)} least repeats  stems longest  situa  where uneven\n`);
for (const number of [10, 20, 50]) {
  const order = { modules: [], number };
  bench(`all modules, ${number}`, order, (one) => drawPaper(items, one));
  bench(`all modules, ${number} before + after`, order, (one) => {
    const { before, after } = drawPair(items, one);
    return [...before, ...after];
  });
}
for (const module of all) bench(`${module}, 10`, { modules: [module], number: 10 }, (one) => drawPaper(items, one));
