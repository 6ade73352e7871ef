import { write } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { samplesAgree } from './samples-agree.ts';

breaks(samplesAgree, [
  {
    rule: 'a sentence is a sample of one thing, and of a danger that there is',
    edits: [
      write(
        'content/samples.yaml',
        '- means: danger\n  kind: fire\n  say: [灶房着火了]\n- means: unanswered\n  say: [灶房着火了, 涨了多少钱]\n',
      ),
    ],
    problems: [
      'content/samples.yaml:2 `dangers.yaml` 里没有“fire”这种危险。 [samples-agree]\n  改成其中一种：hurt。',
      'content/samples.yaml:5 “灶房着火了”在 content/samples.yaml:3 已经写过。 [samples-agree]\n  删去其中一句，或者换一个说法。',
      'content/samples.yaml:5 “涨了多少钱”写作没有文本回答，又是 qing-min-fa-2030-7#1.p1 的问法。 [samples-agree]\n  从这里删去；qing-min-fa-2030-7#1.p1 没有回答它的，从 content/queries/ 里删去。',
    ],
  },
]);
