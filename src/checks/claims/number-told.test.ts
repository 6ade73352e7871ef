import { ofPolicy, ofReply } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { numberTold } from './number-told.ts';

breaks(numberTold, [
  {
    rule: 'a number in our words stands in the quote',
    edits: [
      replace(ofPolicy('figures'), 'what: 全县孤儿', 'what: 全县12个乡镇的孤儿'),
      replace(ofReply('events'), 'what: 青禾县举办', 'what: 青禾县2029年举办两期'),
      replace(ofReply('commitments'), 'what: 对一个家庭持续帮扶', 'what: 对三十户家庭持续帮扶'),
    ],
    problems: [
      'content/commitments/qing-min-han-2031-4.yaml:23 “对三十户家庭持续帮扶”里的 30 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
      'content/events/qing-min-han-2031-4.yaml:6 “青禾县2029年举办两期儿童主任培训班”里的 2029 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
      'content/figures/qing-min-fa-2030-7.yaml:7 “全县12个乡镇的孤儿”里的 12 不在引文里。 [number-told]\n  写引文里的数，把印着这个数的字也引进来，或删去这个数。',
    ],
  },
]);
