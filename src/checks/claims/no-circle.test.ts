import { newer } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { noCircle } from './no-circle.ts';

breaks(noCircle, [
  {
    rule: 'a work carries out a work that there is, and not itself',
    edits: newer('  carriesOut: [dong-min-fa-2029-12, dong-min-fa-2029-13]\n'),
    problems: [
      'content/works.yaml:7 `dong-min-fa-2029-12` 经 `carriesOut` 又回到它自己。 [no-circle]\n  把 `carriesOut` 改成它真正的上一级。',
      'content/works.yaml:7 没有所引文件 `dong-min-fa-2029-13`。 [reference-known]\n  写 `dong-min-fa-2029-12`，或在 content/works.yaml 里加上 `dong-min-fa-2029-13`。',
    ],
  },
  {
    rule: 'a place does not lie in itself',
    edits: [
      replace(
        'content/regions.yaml',
        '{ id: china, name: 全国, within: null }',
        '{ id: china, name: 全国, within: qinghe }',
      ),
    ],
    problems: [
      'content/regions.yaml:1 `china` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
      'content/regions.yaml:2 `donghe` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
      'content/regions.yaml:3 `qinghe` 经 `within` 又回到它自己。 [no-circle]\n  把 `within` 改成它真正的上一级。',
    ],
  },
  {
    rule: 'a work does not derive from itself',
    edits: [replace('content/works.yaml', '  checked: true\n', '  checked: true\n  parent: dong-min-fa-2029-12\n')],
    problems: [
      'content/works.yaml:8 `dong-min-fa-2029-12` 经 `parent` 又回到它自己。 [no-circle]\n  把 `parent` 改成它真正的上一级。',
    ],
  },
]);
