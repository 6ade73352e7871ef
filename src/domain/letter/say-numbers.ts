/** The numbers of items, runs of three and more closed up: 第1、3—5项. They come in ascending order. */
export function sayNumbers(numbers: number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && number === (run[run.length - 1] ?? 0) + 1) run.push(number);
    else runs.push([number]);
  }
  const said = runs.map((run) => (run.length > 2 ? `${run[0]}—${run[run.length - 1]}` : run.join('、')));
  return `第${said.join('、')}项`;
}
