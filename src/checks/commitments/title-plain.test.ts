import { ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { titlePlain } from './title-plain.ts';

breaks(titlePlain, [
  {
    rule: 'a title holds no caveat',
    edits: [replace(ofReply('commitments'), 'what: 对一个家庭持续帮扶', 'what: 对一个家庭持续帮扶（没有写由谁办）')],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:23 qinghe-family-2031 的 `what` 带着“（没有写由谁办）”。 [title-plain]\n  把它移到 `caveat`，写成一句完整的话。',
    ],
  },
]);
