/**
 * `npm run promote -- --work <id> --text content/laws/<id>.md`: a work of content/works.yaml of which the text is held
 * now becomes that text. Its entry goes, and what named it names the text; what a person has to see to is told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { nearest } from '../src/content/messages/nearest.ts';
import { promoteWork } from '../src/content/promote/promote-work.ts';
import { loadCorpus } from '../src/content/reading/load.ts';
import { readOptionsOrEnd } from './options/read-options.ts';
import { writeWhole } from './output/write-whole.ts';

/** Ends the run, with what is wrong and the mend. */
function refuse(wrong: string, mend: string): never {
  console.error(`${wrong}\n  ${mend}`);
  process.exit(1);
}

const { work: id, text: file } = readOptionsOrEnd('promote', {
  work: { example: 'a-law' },
  text: { example: 'content/laws/a-law.md' },
});
if (!id || !file)
  refuse('没有写是哪件文件、哪份文本。', '写成 npm run promote -- --work 编号 --text content/laws/编号.md。');

const root = process.cwd();
const { corpus } = loadCorpus(root);
const entry = corpus.works.find(({ data }) => data.id === id);
const near = nearest(
  id,
  corpus.works.map(({ data }) => data.id),
);
if (!entry)
  refuse(
    `content/works.yaml 里没有 \`${id}\`。`,
    near ? `写成 --work ${near}。` : '照 content/works.yaml 写它的编号。',
  );
const text = corpus.texts.find(({ origin }) => origin.file === file);
if (!text) {
  refuse(
    existsSync(join(root, file)) ? `${file} 读不成一份文本。` : `没有 ${file} 这个文件。`,
    existsSync(join(root, file)) ? '运行 npm run check，照它的话改好，再运行一次。' : '先把文本写好，放进它的文件夹。',
  );
}
const { files, moved, lost } = promoteWork(corpus, entry, text, (one) => readFileSync(join(root, one), 'utf8'));
for (const [one, words] of files) writeWhole(join(root, one), words);
console.log(
  `\`${id}\` 现在是所收的文本 ${text.id}：改了 ${moved} 处引用，写了 ${[...files.keys()].sort().join('、')}。`,
);
if (lost) console.log(`\n原来的登记里还写着下面这些，文本没有放它的地方，请看过再删：\n${lost.trimEnd()}`);
const after = loadCorpus(root);
const left = [...after.problems, ...checkCorpus(after.corpus)].length;
if (left) console.log(`\n还有 ${left} 处要由人改：运行 npm run check，照每条的话改。`);
