// `node scripts/run.mjs build …` runs scripts/build.ts. It is JavaScript, so that a Node that cannot read TypeScript,
// or a checkout without its packages, is told of in one sentence.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Ends the run, with what is wrong and the mend. */
function end(wrong, mend) {
  console.error(`${wrong}\n  ${mend}`);
  process.exit(1);
}

const [, , name = ''] = process.argv;
const script = new URL(`${name}.ts`, import.meta.url);
if (!existsSync(new URL('../node_modules/astro/package.json', import.meta.url))) {
  end('项目所用的程序包还没有装上。', '先运行 npm ci。');
}
if (!process.features.typescript) {
  end(
    `正在用的 Node.js 是 ${process.version}，太旧；项目自带的 Node.js 没有装上。`,
    '运行 npm ci（不要加 --omit=optional）装上它；仍不行，就安装 Node.js 24。',
  );
}
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
