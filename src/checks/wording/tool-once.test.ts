import { append } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { toolOnce } from './tool-once.ts';

breaks(toolOnce, [
  {
    rule: 'two tools do not stand at one address; another place of the page is another address',
    edits: [
      append(
        'content/tools.yaml',
        '- { path: /check/, name: 核对, says: 回答几个问题。, names: [核对待遇] }\n' +
          '- { path: /check/#money, name: 补贴, says: 看补贴。, names: [查补贴] }\n',
      ),
    ],
    problems: [
      'content/tools.yaml:5 “/check/”在 content/tools.yaml:1 已经写了。 [tool-once]\n  把两条的 `names` 合到一条里；指的是页上另一处的，在 `path` 后面加 `#` 和那一处的名字。',
    ],
  },
]);
