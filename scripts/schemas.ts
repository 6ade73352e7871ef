/**
 * `npm run schemas`: writes what the manual says of each check, by the checks themselves, and .vscode/, by which an
 * editor's program completes fields and shows wrong ones.
 */
import { readFileSync } from 'node:fs';
import { checks } from '../src/checks/check-corpus.ts';
import { refuseOptions } from './options/read-options.ts';
import { writeWhole } from './output/write-whole.ts';
import { withChecks } from './written/manual-checks.ts';
import { writeEditorFiles } from './written/write-editor-files.ts';

refuseOptions('schemas');
const MANUAL = 'content/README.md';
const manual = readFileSync(MANUAL, 'utf8');
const told = withChecks(manual, checks);
if (told !== manual) {
  writeWhole(MANUAL, told);
  console.log(`${MANUAL} 第5节照检查改了：新加的检查，请写上怎么改。`);
}
console.log(`.vscode/ 写好了 ${writeEditorFiles(process.cwd())} 个文件。`);
