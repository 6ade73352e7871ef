/** `npm run schemas`: writes .vscode/, by which an editor's program completes fields and shows wrong ones. */
import { refuseOptions } from './options/read-options.ts';
import { writeEditorFiles } from './written/write-editor-files.ts';

refuseOptions('schemas');
console.log(`.vscode/ 写好了 ${writeEditorFiles(process.cwd())} 个文件。`);
